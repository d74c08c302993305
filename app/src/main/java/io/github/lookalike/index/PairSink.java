package io.github.lookalike.index;

/** Takes the pairs that an index finds. */
@FunctionalInterface
public interface PairSink {

    /**
     * Takes one pair. Each pair of a view's row and a row of the table comes once, in no order; calls come from several
     * threads, but one after the other, and all before {@link HammingIndex#search} returns.
     *
     * @param view the position of the query's table among {@link Join#views()}
     * @param query its row there
     * @param row the row of the table near to it
     * @param distance the bits in which they differ
     */
    void pair(int view, int query, int row, int distance);
}
