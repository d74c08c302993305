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
 * Leaves out of walks what other programs rule and what was set aside, and counts it; used by many threads.
 *
 * <p>Only what a walk meets is left out: a folder that somebody named to be scanned is read, whatever it is called.
 */
final class LeftOutCount {

    private final Map<List<?>, LeftOut> counts = new HashMap<>();

    boolean leavesOutFolder(Path folder) {
        return count(Places.leftOutFolder(folder), 1, 0);
    }

    boolean leavesOutFile(Path file) {
        return count(Places.leftOutFile(file), 0, 1);
    }

    /** @param kind what the name has in common with others */
    void leavesOutName(String kind) {
        add(new LeftOut(kind, 0, 1, LeftOut.Why.NAME));
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
                List.of(one.why(), one.kind()),
                one,
                (old, more) ->
                        new LeftOut(old.kind(), old.folders() + more.folders(), old.files() + more.files(), old.why()));
    }
}
