package io.github.lookalike.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Pairs of pictures a person has called no match: remembered by content, honoured for ever, reversible. */
public interface IgnoredPairs {

    /**
     * Two contents that are no match.
     *
     * @param first SHA-256 in hexadecimal, the lower one
     * @param second the higher one
     */
    record Pair(String first, String second) {

        public Pair {
            if (first.compareTo(second) >= 0) {
                throw new IllegalArgumentException("not in order: " + first + ", " + second);
            }
        }

        /** The pair of two different contents in any order. */
        public static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * What a person reads in a list of such pairs.
     *
     * @param firstPath where the first content lay when it was decided
     * @param secondPath where the second lay
     */
    record Entry(Pair pair, String firstPath, String secondPath, Instant decided) {}

    void add(Entry entry);

    void remove(Pair pair);

    /** All of them, the latest first. */
    List<Entry> entries();

    /** All pairs, for a quick look. */
    Set<Pair> pairs();
}
