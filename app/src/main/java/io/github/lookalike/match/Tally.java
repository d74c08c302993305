package io.github.lookalike.match;

import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects hints by pair, keeping only the nearest few of each. */
final class Tally {

    private static final int MOST = 4;

    private final Map<Long, List<Hint>> hints = new HashMap<>();
    private final List<IndexedPicture> pictures;

    /**
     * @param pictures the rows hints are counted by
     */
    Tally(List<IndexedPicture> pictures) {
        this.pictures = pictures;
    }

    /** Notes that two different rows may be similar; the hint is of the lower row as the first. */
    void add(int lower, int higher, Hint hint) {
        List<Hint> known = hints.computeIfAbsent((long) lower << Integer.SIZE | higher, key -> new ArrayList<>(1));
        if (known.stream()
                .anyMatch(one -> one.turn() == hint.turn() && one.start().equals(hint.start()))) {
            return;
        }
        known.add(hint);
        known.sort(Hint.NEAREST);
        if (known.size() > MOST) {
            known.remove(MOST);
        }
    }

    /** All candidates in the order of their rows. */
    List<Candidate> candidates() {
        return hints.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Candidate(
                        pictures.get((int) (entry.getKey() >>> Integer.SIZE)),
                        pictures.get(entry.getKey().intValue()),
                        entry.getValue()))
                .toList();
    }
}
