package io.github.lookalike.decode.webp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Predicts a subblock of 4 × 4 luma samples (RFC 6386, 12.3).
 *
 * <p>Rows are built as numbers of four bytes, the leftmost sample lowest; slanting lines as a longer number, of which
 * each row takes another part.
 */
final class SubblockPrediction {

    static final int DC = 0;
    static final int TRUE_MOTION = 1;
    static final int VERTICAL = 2;
    static final int HORIZONTAL = 3;
    static final int LEFT_DOWN = 4;
    static final int RIGHT_DOWN = 5;
    static final int VERTICAL_RIGHT = 6;
    static final int VERTICAL_LEFT = 7;
    static final int HORIZONTAL_DOWN = 8;
    static final int HORIZONTAL_UP = 9;

    private static final VarHandle ROW = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int STRIDE = BlockArea.STRIDE;
    private static final int ONES = 0x01010101;
    private static final int CORNER = 4;

    /** From the lowest sample at the left over the corner, 4, to the eighth above. */
    private final int[] edge = new int[13];

    /** Fills a subblock from the samples above it, above to its right and to its left. */
    void predict(int mode, byte[] samples, int at) {
        for (int i = 0; i < 4; i++) {
            edge[3 - i] = samples[at + i * STRIDE - 1] & 0xff;
        }
        for (int i = 0; i < 9; i++) {
            edge[CORNER + i] = samples[at - STRIDE - 1 + i] & 0xff;
        }
        switch (mode) {
            case DC -> average(samples, at);
            case TRUE_MOTION -> trueMotion(samples, at);
            case VERTICAL -> same(samples, at, threes(CORNER + 1));
            case HORIZONTAL -> horizontal(samples, at);
            case LEFT_DOWN -> leftDown(samples, at);
            case RIGHT_DOWN -> rightDown(samples, at);
            case VERTICAL_RIGHT -> verticalRight(samples, at);
            case VERTICAL_LEFT -> verticalLeft(samples, at);
            case HORIZONTAL_DOWN -> horizontalDown(samples, at);
            default -> horizontalUp(samples, at);
        }
    }

    private void average(byte[] samples, int at) {
        int sum = 4;
        for (int i = 0; i < 4; i++) {
            sum += edge[i] + edge[CORNER + 1 + i];
        }
        same(samples, at, (sum >> 3) * ONES);
    }

    private void trueMotion(byte[] samples, int at) {
        for (int y = 0, row = at; y < 4; y++, row += STRIDE) {
            int change = edge[3 - y] - edge[CORNER];
            for (int x = 0; x < 4; x++) {
                samples[row + x] = InverseTransform.clamped(edge[CORNER + 1 + x] + change);
            }
        }
    }

    private void horizontal(byte[] samples, int at) {
        rows(samples, at, three(3) * ONES, three(2) * ONES, three(1) * ONES, lowest() * ONES);
    }

    private void leftDown(byte[] samples, int at) {
        long last = (edge[11] + 3L * edge[12] + 2) >> 2;
        long line = (threes(6) & 0xffff_ffffL) | (long) three(10) << 32 | (long) three(11) << 40 | last << 48;
        rows(samples, at, (int) line, (int) (line >>> 8), (int) (line >>> 16), (int) (line >>> 24));
    }

    private void rightDown(byte[] samples, int at) {
        long line = (threes(1) & 0xffff_ffffL) | (threes(4) & 0xffff_ffffL) << 24;
        rows(samples, at, (int) (line >>> 24), (int) (line >>> 16), (int) (line >>> 8), (int) line);
    }

    private void verticalRight(byte[] samples, int at) {
        int first = two(4) | two(5) << 8 | two(6) << 16 | two(7) << 24;
        int second = threes(4);
        rows(samples, at, first, second, first << 8 | three(3), second << 8 | three(2));
    }

    private void verticalLeft(byte[] samples, int at) {
        int first = two(5) | two(6) << 8 | two(7) << 16 | two(8) << 24;
        int second = threes(6);
        rows(samples, at, first, second, first >>> 8 | three(10) << 24, second >>> 8 | three(11) << 24);
    }

    private void horizontalDown(byte[] samples, int at) {
        int fourth = two(0) | three(1) << 8 | two(1) << 16 | three(2) << 24;
        int second = two(2) | three(3) << 8 | two(3) << 16 | three(4) << 24;
        int third = fourth >>> 16 | second << 16;
        int first = second >>> 16 | three(5) << 16 | three(6) << 24;
        rows(samples, at, first, second, third, fourth);
    }

    private void horizontalUp(byte[] samples, int at) {
        int first = two(2) | three(2) << 8 | two(1) << 16 | three(1) << 24;
        int third = two(0) | lowest() << 8 | edge[0] << 16 | edge[0] << 24;
        rows(samples, at, first, first >>> 16 | third << 16, third, edge[0] * ONES);
    }

    /** The average of a sample of the edge and the next one. */
    private int two(int at) {
        return (edge[at] + edge[at + 1] + 1) >> 1;
    }

    /** The weighted average of a sample of the edge and its neighbours. */
    private int three(int at) {
        return (edge[at - 1] + 2 * edge[at] + edge[at + 1] + 2) >> 2;
    }

    /** As {@link #three}, of the lowest sample at the left, whose lower neighbour is taken to be equal. */
    private int lowest() {
        return (edge[1] + 3 * edge[0] + 2) >> 2;
    }

    /** Four of {@link #three}, from one on, as a row. */
    private int threes(int at) {
        return three(at) | three(at + 1) << 8 | three(at + 2) << 16 | three(at + 3) << 24;
    }

    private static void same(byte[] samples, int at, int row) {
        rows(samples, at, row, row, row, row);
    }

    private static void rows(byte[] samples, int at, int first, int second, int third, int fourth) {
        ROW.set(samples, at, first);
        ROW.set(samples, at + STRIDE, second);
        ROW.set(samples, at + 2 * STRIDE, third);
        ROW.set(samples, at + 3 * STRIDE, fourth);
    }
}
