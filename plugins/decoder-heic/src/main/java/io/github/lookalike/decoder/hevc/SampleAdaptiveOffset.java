package io.github.lookalike.decoder.hevc;

/** Adds offsets to samples by their value, or by whether they are lower or higher than their neighbours (H.265 8.7.3). */
final class SampleAdaptiveOffset {

    private final Frame frame;
    private final Neighbourhood neighbourhood;

    SampleAdaptiveOffset(Frame frame) {
        this.frame = frame;
        neighbourhood = new Neighbourhood(frame);
    }

    void filter(Checkpoint checkpoint) {
        for (int component = 0; component < frame.components.length; component++) {
            OffsetRows rows = new OffsetRows(frame.components[component], frame.treeLog2);
            for (int row = 0; row < frame.layout.rows; row++) {
                if (changes(component, row)) {
                    rows.hold(row);
                    filterRow(component, row, rows);
                } else {
                    rows.pass();
                }
                checkpoint.passed();
            }
        }
    }

    private boolean changes(int component, int row) {
        int first = row * frame.layout.columns;
        for (int i = 0; i < frame.layout.columns; i++) {
            OffsetParameters parameters = frame.offsets[first + i];
            if (parameters != null && parameters.kinds()[component] != OffsetParameters.NONE) {
                return true;
            }
        }
        return false;
    }

    private void filterRow(int component, int row, OffsetRows rows) {
        int first = row * frame.layout.columns;
        for (int column = 0; column < frame.layout.columns; column++) {
            OffsetParameters parameters = frame.offsets[first + column];
            if (parameters == null) {
                continue;
            }
            int kind = parameters.kinds()[component];
            int detail = parameters.details()[component];
            int[] offsets = parameters.offsets()[component];
            if (kind == OffsetParameters.BAND) {
                rows.addByBand(column, detail, offsets);
            } else if (kind == OffsetParameters.EDGE) {
                rows.addByEdge(column, detail, offsets, neighbourhood.usable(column, row));
            }
            if (kind != OffsetParameters.NONE && frame.untouched.length > 0) {
                restore(column, row, rows);
            }
        }
    }

    /** Gives back the samples of coding units that no filter may change. */
    private void restore(int column, int row, OffsetRows rows) {
        int side = 1 << frame.treeLog2;
        int unit = 1 << frame.codingLog2;
        int right = Math.min(frame.width, (column + 1) * side);
        int bottom = Math.min(frame.height, (row + 1) * side);
        for (int y = row * side; y < bottom; y += unit) {
            for (int x = column * side; x < right; x += unit) {
                if (frame.untouched[frame.coding(x, y)]) {
                    rows.restore(x, y, unit);
                }
            }
        }
    }

    /** Which blocks around a block may be looked at: the filter may stop at the edges of slices and tiles. */
    private static final class Neighbourhood {

        private final Frame frame;
        private final boolean acrossTiles;
        private final boolean[] usable = new boolean[9];

        Neighbourhood(Frame frame) {
            this.frame = frame;
            acrossTiles = frame.picture.filtersAcrossTiles;
        }

        /** For the three blocks above, the three in the same row and the three below. */
        boolean[] usable(int column, int row) {
            int columns = frame.layout.columns;
            int here = row * columns + column;
            for (int i = 0; i < 9; i++) {
                int x = column + i % 3 - 1;
                int y = row + i / 3 - 1;
                boolean inside = x >= 0 && y >= 0 && x < columns && y < frame.layout.rows;
                usable[i] = inside && reaches(here, y * columns + x);
            }
            return usable;
        }

        private boolean reaches(int here, int there) {
            SliceHeader slice = frame.slices[here];
            SliceHeader other = frame.slices[there];
            if (slice == null || other == null) {
                return false;
            }
            SliceHeader later = frame.decodedBefore(here, there) ? other : slice;
            return (frame.sameSlice(here, there) || later.filters().acrossSlices())
                    && (acrossTiles || frame.tile(here) == frame.tile(there));
        }
    }
}
