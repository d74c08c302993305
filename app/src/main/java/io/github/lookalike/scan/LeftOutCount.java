package io.github.lookalike.scan;

import io.github.lookalike.scan.place.Place;
import io.github.lookalike.scan.place.Places;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out of walks what other programs rule, and counts it; used by many threads.
 *
 * <p>Only what a walk meets is left out: a folder that somebody named to be scanned is read, whatever it is called.
 */
final class LeftOutCount {

    private final Map<String, LeftOut> counts = new HashMap<>();

    boolean leavesOutFolder(Path folder) {
        return count(Places.leftOutFolder(folder), 1, 0);
    }

    boolean leavesOutFile(Path file) {
        return count(Places.leftOutFile(file), 0, 1);
    }

    /** The most frequent kind first. */
    synchronized List<LeftOut> counts() {
        return counts.values().stream()
                .sorted(Comparator.comparingLong(LeftOut::count).reversed().thenComparing(LeftOut::kind))
                .toList();
    }

    private boolean count(Optional<Place> place, int folders, int files) {
        place.ifPresent(one -> add(new LeftOut(one.kind(), folders, files)));
        return place.isPresent();
    }

    private synchronized void add(LeftOut one) {
        counts.merge(
                one.kind(),
                one,
                (old, more) -> new LeftOut(old.kind(), old.folders() + more.folders(), old.files() + more.files()));
    }
}
