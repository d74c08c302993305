package io.github.lookalike.index;

/** The rows of several buckets side by side, so that each query meets them in one long run. For one thread. */
final class Gathered {

    /** As many as stay in the processor's nearest memory. */
    private static final int CAPACITY = 2048;

    private final int words;
    private final long[] probes;
    private final int[] positions = new int[CAPACITY];
    private int count;

    Gathered(Probe probe) {
        this.words = probe.words();
        this.probes = new long[CAPACITY * words];
    }

    /** Adds the rows from a position on, as many as there is room for, and says at which position it stopped. */
    int add(SortedRows sorted, int from, int to) {
        int added = Math.min(to - from, CAPACITY - count);
        sorted.copy(from, added, probes, count);
        for (int i = 0; i < added; i++) {
            positions[count + i] = from + i;
        }
        count += added;
        return from + added;
    }

    boolean isFull() {
        return count == CAPACITY;
    }

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Where a row lies among the sorted ones. */
    int position(int index) {
        return positions[index];
    }

    long[] probes() {
        return probes;
    }
}
