package io.github.lookalike.index;

/** Gathers the pairs one thread finds and hands them on many at a time, so that a sink is called by one at a time. */
final class Hits {

    private static final int FIELDS = 4;
    private static final int CAPACITY = 1024;

    private final Join join;
    private final PairSink sink;
    private final Object gate;
    private final int[] found = new int[CAPACITY * FIELDS];
    private int count;

    /** @param gate common to all threads that share the sink */
    Hits(Join join, PairSink sink, Object gate) {
        this.join = join;
        this.sink = sink;
        this.gate = gate;
    }

    /** Takes a pair if it is near indeed. */
    void check(int view, int query, int row) {
        int distance = join.nearDistance(view, query, row);
        if (distance >= 0) {
            found[count++] = view;
            found[count++] = query;
            found[count++] = row;
            found[count++] = distance;
            if (count == found.length) {
                flush();
            }
        }
    }

    void flush() {
        synchronized (gate) {
            for (int i = 0; i < count; i += FIELDS) {
                sink.pair(found[i], found[i + 1], found[i + 2], found[i + 3]);
            }
        }
        count = 0;
    }
}
