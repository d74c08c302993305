package io.github.lookalike.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Another program or library that finds similar pictures. */
interface Peer {

    /** With its settings, where it has any. */
    String title();

    /** The groups it finds among the files of a folder; empty when it is not installed. */
    Optional<List<List<Path>>> groups(Path folder, Path scratch) throws IOException, InterruptedException;

    default String whySkipped() {
        return "not installed";
    }

    /** All that are tried, whether installed or not. */
    static List<Peer> all() {
        List<Peer> all = new ArrayList<>(List.of(new Czkawka(), new FindImageDupes()));
        Arrays.stream(PythonHash.values()).forEach(all::add);
        all.addAll(JImageHashPeer.all());
        all.add(new DupeGuru());
        return all;
    }

    /** Has a window only. */
    record DupeGuru() implements Peer {

        @Override
        public String title() {
            return "dupeGuru";
        }

        @Override
        public Optional<List<List<Path>>> groups(Path folder, Path scratch) {
            return Optional.empty();
        }

        @Override
        public String whySkipped() {
            return "it cannot be run without its window";
        }
    }
}
