package io.github.lookalike.match;

import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects hints by pair, keeping only the nearest few of each. */
final class HintTally {

    static final int MOST = 4;

    /** Two blocks of so many rows are few enough pictures to keep in memory in full. */
    private static final int BLOCK = 128;

    private static final Comparator<Long> BY_BLOCKS = Comparator.<Long>comparingInt(pair -> lower(pair) / BLOCK)
            .thenComparingInt(pair -> higher(pair) / BLOCK)
            .thenComparing(Comparator.naturalOrder());

    private final Map<Long, List<CandidateHint>> hints = new HashMap<>();
    private final List<IndexedPicture> pictures;

    /**
     * @param pictures the rows hints are counted by
     */
    HintTally(List<IndexedPicture> pictures) {
        this.pictures = pictures;
    }

    /** Notes that two different rows may be similar; the hint is of the lower row as the first. */
    void add(int lower, int higher, CandidateHint hint) {
        List<CandidateHint> known =
                hints.computeIfAbsent((long) lower << Integer.SIZE | higher, key -> new ArrayList<>(1));
        if (known.stream()
                .anyMatch(one -> one.turn() == hint.turn() && one.start().equals(hint.start()))) {
            return;
        }
        known.add(hint);
        known.sort(CandidateHint.NEAREST);
        if (known.size() > MOST) {
            known.remove(MOST);
        }
    }

    /** All candidates by blocks of rows, so that candidates of one picture come close to each other. */
    List<CandidatePair> candidates() {
        return hints.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_BLOCKS))
                .map(entry -> new CandidatePair(
                        pictures.get(lower(entry.getKey())), pictures.get(higher(entry.getKey())), entry.getValue()))
                .toList();
    }

    private static int lower(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int higher(long pair) {
        return (int) pair;
    }
}
