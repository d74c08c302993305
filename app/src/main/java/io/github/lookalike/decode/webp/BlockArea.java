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

    private static final byte BEYOND_TOP = 127;
    private static final byte BEYOND_LEFT = (byte) 129;

    final byte[] samples = new byte[ROWS * STRIDE];
    private final int blocksWide;
    /** The last rows of the macroblocks above; four more samples of luma at the end. */
    private final byte[] lumaAbove;

    private final byte[] blueAbove;
    private final byte[] redAbove;
    private final SubblockPrediction subblocks = new SubblockPrediction();
    private final int[] half = new int[16];

    BlockArea(int blocksWide) {
        this.blocksWide = blocksWide;
        this.lumaAbove = beyond(16 * blocksWide + 4);
        this.blueAbove = beyond(8 * blocksWide);
        this.redAbove = beyond(8 * blocksWide);
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
        if (block.bySubblocks()) {
            repeatAboveRight();
            for (int i = 0; i < 16; i++) {
                int at = LUMA + (i >> 2) * 4 * STRIDE + (i & 3) * 4;
                subblocks.predict(block.subblockModes[i], samples, at);
                InverseTransform.add(block.coefficients, 16 * i, block.counts[i], samples, at, half);
            }
        } else {
            WholePrediction.predict(block.lumaMode, samples, LUMA, 16, column > 0, row > 0);
            for (int i = 0; i < 16; i++) {
                int at = LUMA + (i >> 2) * 4 * STRIDE + (i & 3) * 4;
                InverseTransform.add(block.coefficients, 16 * i, block.counts[i], samples, at, half);
            }
        }
        colour(block, BLUE, 16, column > 0, row > 0);
        colour(block, RED, 20, column > 0, row > 0);
        leave(column);
    }

    private void colour(Macroblock block, int start, int first, boolean hasLeft, boolean hasAbove) {
        WholePrediction.predict(block.colourMode, samples, start, 8, hasLeft, hasAbove);
        for (int i = 0; i < 4; i++) {
            int at = start + (i >> 1) * 4 * STRIDE + (i & 1) * 4;
            InverseTransform.add(block.coefficients, 16 * (first + i), block.counts[first + i], samples, at, half);
        }
    }

    private void enter(int column, int row) {
        if (column == 0) {
            byte corner = row == 0 ? BEYOND_TOP : BEYOND_LEFT;
            beginLeft(LUMA, 16, corner);
            beginLeft(BLUE, 8, corner);
            beginLeft(RED, 8, corner);
        } else {
            moveLeft(LUMA, 16);
            moveLeft(BLUE, 8);
            moveLeft(RED, 8);
        }
        System.arraycopy(lumaAbove, 16 * column, samples, LUMA - STRIDE, 20);
        System.arraycopy(blueAbove, 8 * column, samples, BLUE - STRIDE, 8);
        System.arraycopy(redAbove, 8 * column, samples, RED - STRIDE, 8);
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
        System.arraycopy(samples, LUMA + 15 * STRIDE, lumaAbove, 16 * column, 16);
        System.arraycopy(samples, BLUE + 7 * STRIDE, blueAbove, 8 * column, 8);
        System.arraycopy(samples, RED + 7 * STRIDE, redAbove, 8 * column, 8);
        if (column == blocksWide - 1) {
            Arrays.fill(lumaAbove, 16 * blocksWide, 16 * blocksWide + 4, lumaAbove[16 * blocksWide - 1]);
        }
    }
}
