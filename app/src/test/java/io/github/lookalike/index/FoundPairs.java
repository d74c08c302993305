package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what an index says. */
final class FoundPairs implements PairSink {

    record Found(int view, int query, int row, int distance) implements Comparable<Found> {

        @Override
        public int compareTo(Found other) {
            return toString().compareTo(other.toString());
        }
    }

    private final List<Found> found = new ArrayList<>();

    @Override
    public void pair(int view, int query, int row, int distance) {
        found.add(new Found(view, query, row, distance));
    }

    List<Found> inOrderFound() {
        return found;
    }

    /** Sorted, so that two answers can be compared; doubles stay. */
    List<Found> sorted() {
        Collections.sort(found);
        return found;
    }

    static List<Found> of(HammingIndex index, Join join) {
        FoundPairs pairs = new FoundPairs();
        index.search(join, pairs, new JobContext());
        return pairs.sorted();
    }
}
