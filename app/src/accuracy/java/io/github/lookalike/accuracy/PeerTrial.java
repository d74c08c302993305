package io.github.lookalike.accuracy;

import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives other programs the same copies, each at its own defaults. */
final class PeerTrial {

    private final Shelf shelf;
    private final Path scratch;
    private final Map<Path, Integer> sourceOf = new HashMap<>();
    private final Map<Path, String> familyOf = new HashMap<>();
    private final Map<Integer, Path> originals = new HashMap<>();
    private final Map<Long, Path> paths = new HashMap<>();
    private final List<IndexedPicture> all = new ArrayList<>();

    PeerTrial(Shelf shelf, Path scratch) {
        this.shelf = shelf;
        this.scratch = scratch;
    }

    void run(List<Original> some) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(scratch.resolve("peers"));
        Shelf own = shelf.in(folder);
        for (int source = 0; source < some.size(); source++) {
            add(own.put("original " + source, some.get(source).picture(), Saving.jpeg(0.93f)), source, "");
            for (Alteration alteration : Alterations.all()) {
                add(own.put(alteration, some.get(source).picture(), source), source, alteration.family());
            }
        }
        List<String> families =
                Alterations.all().stream().map(Alteration::family).distinct().toList();
        System.out.printf(
                Locale.ROOT,
                "%n%d files, recall by family%n%-36s %12s  %s%n",
                all.size(),
                "program",
                "false pairs",
                String.join("  ", families));
        for (Level level : List.of(Level.NORMAL, Level.THOROUGH)) {
            print("Lookalike " + level.id(), groups(own.matches(all, level)), families);
        }
        for (Peer peer : Peer.all()) {
            Optional<List<List<Path>>> groups = peer.groups(folder, scratch);
            if (groups.isPresent()) {
                print(peer.title(), groups.get(), families);
            } else {
                System.out.printf(Locale.ROOT, "%-36s skipped: %s%n", peer.title(), peer.whySkipped());
            }
        }
    }

    private void add(IndexedPicture picture, int source, String family) {
        all.add(picture);
        paths.put(picture.id(), picture.path());
        sourceOf.put(picture.path(), source);
        if (family.isEmpty()) {
            originals.put(source, picture.path());
        } else {
            familyOf.put(picture.path(), family);
        }
    }

    private List<List<Path>> groups(List<Match> matches) {
        List<List<Path>> groups = new ArrayList<>();
        for (Match match : matches) {
            groups.add(
                    List.of(paths.getOrDefault(match.first(), scratch), paths.getOrDefault(match.second(), scratch)));
        }
        return groups;
    }

    private void print(String name, List<List<Path>> groups, List<String> families) {
        Set<Set<Path>> pairs = new HashSet<>();
        for (List<Path> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(new HashSet<>(List.of(group.get(i), group.get(j))));
                }
            }
        }
        long wrong = pairs.stream()
                .filter(pair -> pair.stream().map(sourceOf::get).distinct().count() > 1)
                .count();
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-36s %12d", name, wrong));
        for (String family : families) {
            line.append(
                    String.format(Locale.ROOT, "  %" + Math.max(4, family.length()) + ".3f", recall(family, pairs)));
        }
        System.out.println(line);
    }

    /** The share of copies that were paired with their original. */
    private double recall(String family, Set<Set<Path>> pairs) {
        long copies = familyOf.values().stream().filter(family::equals).count();
        long found = familyOf.entrySet().stream()
                .filter(copy -> copy.getValue().equals(family))
                .filter(copy -> pairs.contains(
                        Set.of(copy.getKey(), originals.getOrDefault(sourceOf.get(copy.getKey()), scratch))))
                .count();
        return (double) found / Math.max(1, copies);
    }
}
