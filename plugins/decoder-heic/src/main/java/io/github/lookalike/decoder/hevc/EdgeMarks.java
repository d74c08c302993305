package io.github.lookalike.decoder.hevc;

/** Notes which edges of transform blocks are to be smoothed (H.265 8.7.2.3): those of coding units are among them. */
final class EdgeMarks {

    private final Frame frame;
    private final boolean acrossTiles;
    private final boolean wanted;
    private boolean active;
    private boolean acrossSlices;

    EdgeMarks(Frame frame, PictureParameters picture, boolean wanted) {
        this.frame = frame;
        this.wanted = wanted;
        acrossTiles = picture.filtersAcrossTiles;
    }

    void beginSlice(SliceHeader slice) {
        active = wanted && !slice.filters().deblocking().disabled();
        acrossSlices = slice.filters().acrossSlices();
    }

    void mark(int x, int y, int log2) {
        if (!active) {
            return;
        }
        int side = 1 << log2;
        int mask = (1 << frame.treeLog2) - 1;
        if ((x & 7) == 0 && ((x & mask) != 0 || (x > 0 && crosses(x, y, x - 1, y)))) {
            frame.edges.markLeft(x, y, side);
        }
        if ((y & 7) == 0 && ((y & mask) != 0 || (y > 0 && crosses(x, y, x, y - 1)))) {
            frame.edges.markTop(x, y, side);
        }
    }

    private boolean crosses(int x, int y, int otherX, int otherY) {
        int here = frame.block(x, y);
        int there = frame.block(otherX, otherY);
        return (acrossSlices || frame.sameSlice(here, there)) && (acrossTiles || frame.tile(here) == frame.tile(there));
    }
}
