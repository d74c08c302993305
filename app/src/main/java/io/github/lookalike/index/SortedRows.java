package io.github.lookalike.index;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of some views sorted by the bucket of one slot, with a copy of the words to look at, so that what is
 * compared lies side by side in memory. Within a bucket the rows ascend, with the views of a row side by side.
 */
final class SortedRows {

    private final int views;

    /** Where each bucket begins; one more at the end. */
    private final int[] starts;

    /** By position: row × views + view. */
    private final int[] rows;

    private final int words;
    private final long[] probes;

    SortedRows(List<PackedFingerprints> tables, Slot slot, Probe probe) {
        this.views = tables.size();
        this.words = probe.words();
        this.starts = new int[slot.buckets() + 1];
        int most = 0;
        for (PackedFingerprints table : tables) {
            most = Math.max(most, table.rows());
            for (int row = 0; row < table.rows(); row++) {
                starts[slot.bucket(table, row) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.rows = new int[starts[slot.buckets()]];
        this.probes = new long[rows.length * words];
        fill(tables, most, slot, probe);
    }

    private void fill(List<PackedFingerprints> tables, int most, Slot slot, Probe probe) {
        int[] next = starts.clone();
        for (int row = 0; row < most; row++) {
            for (int view = 0; view < views; view++) {
                PackedFingerprints table = tables.get(view);
                if (row < table.rows()) {
                    int position = next[slot.bucket(table, row)]++;
                    rows[position] = row * views + view;
                    probe.copy(table, row, probes, position);
                }
            }
        }
    }

    int start(int bucket) {
        return starts[bucket];
    }

    int end(int bucket) {
        return starts[bucket + 1];
    }

    /** Copies what is looked at of some rows. */
    void copy(int from, int count, long[] toProbes, int to) {
        System.arraycopy(probes, from * words, toProbes, to * words, count * words);
    }

    int row(int position) {
        return views == 1 ? rows[position] : rows[position] / views;
    }

    int view(int position) {
        return views == 1 ? 0 : rows[position] % views;
    }

    long[] probes() {
        return probes;
    }
}
