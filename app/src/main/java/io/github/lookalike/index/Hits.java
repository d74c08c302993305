package io.github.lookalike.index;

import org.jspecify.annotations.Nullable;

/**
 * Gathers the pairs one thread finds, looks at many of them in one go, and hands on those that are near, so that a sink
 * is called by one at a time.
 *
 * <p>The words of a pair lie anywhere in memory. One pair after the other, with a search in between, each would wait for
 * them; side by side the processor reads those of several pairs at once.
 */
final class Hits {

    private static final int PAIR_FIELDS = 3;
    private static final int PAIRS = 512;

    private static final int FIELDS = 4;
    private static final int CAPACITY = 1024;

    private final FirstPass look;
    private final PairSink sink;
    private final Object gate;
    private final int[] found = new int[CAPACITY * FIELDS];
    private final int viewsEach;
    private final PackedFingerprints[] views;
    private final PackedFingerprints rows;
    private final int leading;
    private final @Nullable LeadingWords words;
    private final int[] pairs = new int[PAIRS * PAIR_FIELDS];
    private int count;
    private int waiting;

    /**
     * For one thread.
     *
     * @param words those of the look, if there are any
     * @param gate common to all threads that share the sink
     */
    Hits(FirstPass look, @Nullable LeadingWords words, PairSink sink, Object gate) {
        this.look = look;
        this.sink = sink;
        this.gate = gate;
        this.viewsEach = look.viewsEach();
        this.views = look.join().views().subList(look.from(), look.to()).toArray(PackedFingerprints[]::new);
        this.rows = look.join().table();
        this.leading = look.join().reach().leading();
        this.words = words;
    }

    /**
     * Takes a pair, to be looked at in each view.
     *
     * @param table of which table of the look the query is
     */
    void check(int table, int query, int row) {
        pairs[waiting++] = table * viewsEach;
        pairs[waiting++] = query;
        pairs[waiting++] = row;
        if (waiting == pairs.length) {
            checkWaiting();
        }
    }

    /** First all leading words, with nothing in between; then what is left. */
    private void checkWaiting() {
        int left = 0;
        for (int i = 0; i < waiting; i += PAIR_FIELDS) {
            int first = pairs[i];
            int query = pairs[i + 1];
            int row = pairs[i + 2];
            pairs[left] = first;
            pairs[left + 1] = query;
            pairs[left + 2] = row;
            left += fewestLeading(first, query, row) <= leading ? PAIR_FIELDS : 0;
        }
        for (int i = 0; i < left; i += PAIR_FIELDS) {
            checkViews(pairs[i], pairs[i + 1], pairs[i + 2]);
        }
        waiting = 0;
    }

    /** How many leading bits differ in the nearest view. */
    private int fewestLeading(int first, int query, int row) {
        if (words != null) {
            return words.fewest(query, row);
        }
        long word = rows.word(row, 0);
        int fewest = Long.SIZE;
        for (int i = first; i < first + viewsEach; i++) {
            fewest = Math.min(fewest, Long.bitCount(views[i].word(query, 0) ^ word));
        }
        return fewest;
    }

    private void checkViews(int first, int query, int row) {
        for (int i = first; i < first + viewsEach; i++) {
            int view = look.from() + i;
            int distance = look.join().nearDistance(view, query, row);
            if (distance >= 0) {
                add(view, query, row, distance);
            }
        }
    }

    private void add(int view, int query, int row, int distance) {
        found[count++] = view;
        found[count++] = query;
        found[count++] = row;
        found[count++] = distance;
        if (count == found.length) {
            handOn();
        }
    }

    void flush() {
        checkWaiting();
        handOn();
    }

    private void handOn() {
        synchronized (gate) {
            for (int i = 0; i < count; i += FIELDS) {
                sink.pair(found[i], found[i + 1], found[i + 2], found[i + 3]);
            }
        }
        count = 0;
    }
}
