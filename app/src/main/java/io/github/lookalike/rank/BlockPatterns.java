package io.github.lookalike.rank;

/** Patterns of blocks seen so far, 16 thousand at most, in an array twice as long, each at the next free place: without an object for each. */
final class BlockPatterns {

    private static final int BITS = 15;

    private final long[] seen = new long[1 << BITS];

    /** Whether it is new; 0, which marks a free place, always is. */
    boolean add(long pattern) {
        int at = (int) (pattern >>> (Long.SIZE - BITS));
        while (seen[at] != 0 && seen[at] != pattern) {
            at = (at + 1) % seen.length;
        }
        boolean fresh = seen[at] == 0;
        seen[at] = pattern;
        return fresh;
    }
}
