package io.github.lookalike.index;

/** Gathers the pairs one thread finds and hands them on many at a time, so that a sink is called by one at a time. */
final class Hits {

    private static final int FIELDS = 4;
    private static final int CAPACITY = 1024;

    private final Look look;
    private final PairSink sink;
    private final Object gate;
    private final int[] found = new int[CAPACITY * FIELDS];
    private final int viewsEach;
    private final PackedFingerprints[] views;
    private final PackedFingerprints rows;
    private final int leading;
    private int count;

    /** @param gate common to all threads that share the sink */
    Hits(Look look, PairSink sink, Object gate) {
        this.look = look;
        this.sink = sink;
        this.gate = gate;
        this.viewsEach = look.viewsEach();
        this.views = look.join().views().subList(look.from(), look.to()).toArray(PackedFingerprints[]::new);
        this.rows = look.join().table();
        this.leading = look.join().reach().leading();
    }

    /**
     * Takes a pair in each view in which it is near indeed.
     *
     * @param table of which table of the look the query is
     */
    void check(int table, int query, int row) {
        int first = table * viewsEach;
        for (int i = first; i < first + viewsEach; i++) {
            if (Long.bitCount(views[i].word(query, 0) ^ rows.word(row, 0)) <= leading) {
                int view = look.from() + i;
                int distance = look.join().nearDistance(view, query, row);
                if (distance >= 0) {
                    add(view, query, row, distance);
                }
            }
        }
    }

    private void add(int view, int query, int row, int distance) {
        found[count++] = view;
        found[count++] = query;
        found[count++] = row;
        found[count++] = distance;
        if (count == found.length) {
            flush();
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
