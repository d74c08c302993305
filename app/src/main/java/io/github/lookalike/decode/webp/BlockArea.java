package io.github.lookalike.decode.webp;

import java.util.Arrays;

/**
 * The samples of one macroblock and those around it that it is predicted from, which no filter has changed yet
 * (RFC 6386, 12.2 and 12.3).
 *
 * <p>Luma lies above the two colour differences, all with a row above and a column to the left.
 */
final class BlockArea {

    static final int STRIDE = 32;
    /** Where the first luma sample lies. */
    static final int LUMA = STRIDE + 8;
    /** Where the first samples of the colour differences lie. */
    static final int BLUE = 18 * STRIDE + 8;

    static final int RED = BLUE + 16;
    private static final int ROWS = 26;

    /** Of luma and the two colour differences: where the first sample lies, and the samples along a side. */
    private static final int[] STARTS = {LUMA, BLUE, RED};

    private static final int[] SIZES = {16, 8, 8};

    private static final byte BEYOND_TOP = 127;
    private static final byte BEYOND_LEFT = (byte) 129;

    final byte[] samples = new byte[ROWS * STRIDE];
    private final int blocksWide;
    /** For luma and each colour difference, the last rows of the macroblocks above; four more samples of luma at the end. */
    private final byte[][] above;

    private final SubblockPrediction subblocks = new SubblockPrediction();
    private final int[] half = new int[16];

    BlockArea(int blocksWide) {
        this.blocksWide = blocksWide;
        this.above = new byte[][] {beyond(16 * blocksWide + 4), beyond(8 * blocksWide), beyond(8 * blocksWide)};
    }

    static long bytesFor(int blocksWide) {
        return 32L * blocksWide;
    }

    private static byte[] beyond(int length) {
        byte[] row = new byte[length];
        Arrays.fill(row, BEYOND_TOP);
        return row;
    }

    /** Predicts a macroblock and adds its residue; columns are taken from left to right, row by row. */
    void reconstruct(Macroblock block, int column, int row) {
        enter(column, row);
        boolean bySubblocks = block.bySubblocks();
        if (bySubblocks) {
            repeatAboveRight();
        } else {
            WholePrediction.predict(block.lumaMode, samples, LUMA, 16, column > 0, row > 0);
        }
        for (int i = 0; i < 16; i++) {
            int at = LUMA + (i >> 2) * 4 * STRIDE + (i & 3) * 4;
            if (bySubblocks) {
                subblocks.predict(block.subblockModes[i], samples, at);
            }
            InverseTransform.add(block.coefficients, 16 * i, block.counts[i], samples, at, half);
        }
        // A loop, since what is called twice is compiled twice.
        for (int start = BLUE, first = 16; start <= RED; start += RED - BLUE, first += 4) {
            colour(block, start, first, column > 0, row > 0);
        }
        leave(column);
    }

    private void colour(Macroblock block, int start, int first, boolean hasLeft, boolean hasAbove) {
        WholePrediction.predict(block.colourMode, samples, start, 8, hasLeft, hasAbove);
        for (int i = 0; i < 4; i++) {
            int at = start + (i >> 1) * 4 * STRIDE + (i & 1) * 4;
            InverseTransform.add(block.coefficients, 16 * (first + i), block.counts[first + i], samples, at, half);
        }
    }

    // Loops over luma and colours, since what is called three times is compiled three times.
    private void enter(int column, int row) {
        byte corner = row == 0 ? BEYOND_TOP : BEYOND_LEFT;
        for (int plane = 0; plane < above.length; plane++) {
            int start = STARTS[plane];
            int size = SIZES[plane];
            if (column == 0) {
                beginLeft(start, size, corner);
            } else {
                moveLeft(start, size);
            }
            int seen = plane == 0 ? size + 4 : size;
            System.arraycopy(above[plane], size * column, samples, start - STRIDE, seen);
        }
    }

    private void beginLeft(int start, int rows, byte corner) {
        samples[start - STRIDE - 1] = corner;
        for (int y = 0; y < rows; y++) {
            samples[start + y * STRIDE - 1] = BEYOND_LEFT;
        }
    }

    /** The last column becomes the one to the left, with the last sample above it. */
    private void moveLeft(int start, int size) {
        for (int at = start - STRIDE; at < start + size * STRIDE; at += STRIDE) {
            samples[at - 1] = samples[at + size - 1];
        }
    }

    /** Subblocks at the right see, whatever their row, what lies above the macroblock to the right. */
    private void repeatAboveRight() {
        int from = LUMA - STRIDE + 16;
        for (int row = 3; row < 15; row += 4) {
            System.arraycopy(samples, from, samples, LUMA + row * STRIDE + 16, 4);
        }
    }

    private void leave(int column) {
        for (int plane = 0; plane < above.length; plane++) {
            int size = SIZES[plane];
            System.arraycopy(samples, STARTS[plane] + (size - 1) * STRIDE, above[plane], size * column, size);
        }
        if (column == blocksWide - 1) {
            byte[] luma = above[0];
            Arrays.fill(luma, 16 * blocksWide, 16 * blocksWide + 4, luma[16 * blocksWide - 1]);
        }
    }
}
