package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;

/**
 * Of two JPEGs of one size and the same quantisation steps, which one is the other saved again.
 *
 * <p>Saving a decoded picture with its own steps gives nearly the same values, but not where colours were clipped to what
 * there is: so saving the first again makes the second, and saving the second again does not make the first. Both are done
 * and compared, block by block.
 *
 * @param forward in how many blocks the first, saved again, is nearer to the second than the other way round
 * @param backward in how many it is the other way round
 */
record SavedAgain(int forward, int backward) {

    private static final int SIDE = BlockTransform.SIDE;

    /** Blocks whose pixels differ by less do not tell. */
    private static final int DIFFERENT = 2;

    /** Of two errors one is nearer if it is less than this share of the other. */
    private static final double NEARER = 0.5;

    /** Fewer blocks are chance. */
    private static final int FEWEST = 20;

    /** So many times more blocks must say the one than the other; of 16 pairs none had less than 60 times. */
    private static final int CLEARLY = 5;

    /** Of the blocks, evenly spread, so many are looked at. */
    private static final int MOST_BLOCKS = 8_000;

    /** Whether the second is the first saved again. */
    boolean isForward() {
        return forward >= FEWEST && forward > CLEARLY * backward;
    }

    /** Whether the first is the second saved again. */
    boolean isBackward() {
        return backward >= FEWEST && backward > CLEARLY * forward;
    }

    /**
     * Nothing is told where their steps are not the same, or the blocks of one do not lie over those of the other.
     *
     * @param turn how the second must be turned to lie as the first
     */
    static SavedAgain of(Parentage.Side first, Parentage.Side second, Turn turn) {
        Pixels one = first.stored();
        Pixels other = first.laidOver(second, turn);
        Turn between = first.between(second, turn);
        boolean comparable = !first.table().isEmpty()
                && first.table().equals(second.table())
                && one.width() == other.width()
                && one.height() == other.height()
                && BlockTransform.keepsBlocks(between, one.width(), one.height());
        return comparable
                ? compare(
                        one,
                        other,
                        BlockTransform.steps(first.table(), false),
                        BlockTransform.steps(second.table(), between.transposes()))
                : new SavedAgain(0, 0);
    }

    private static SavedAgain compare(Pixels one, Pixels other, double[] steps, double[] othersSteps) {
        BlockTransform transform = new BlockTransform();
        int columns = one.width() / SIDE;
        int rows = one.height() / SIDE;
        int every = (int) Math.max(1, Math.ceil(Math.sqrt((double) columns * rows / MOST_BLOCKS)));
        int forward = 0;
        int backward = 0;
        for (int row = 0; row < rows; row += every) {
            for (int column = 0; column < columns; column += every) {
                int left = column * SIDE;
                int top = row * SIDE;
                if (!differs(one, other, left, top)) {
                    continue;
                }
                double there = error(savedAgain(one, left, top, othersSteps, transform), other, left, top);
                double back = error(savedAgain(other, left, top, steps, transform), one, left, top);
                forward += there < NEARER * back ? 1 : 0;
                backward += back < NEARER * there ? 1 : 0;
            }
        }
        return new SavedAgain(forward, backward);
    }

    private static boolean differs(Pixels one, Pixels other, int left, int top) {
        for (int i = 0; i < SIDE * SIDE; i++) {
            int x = left + i % SIDE;
            int y = top + i / SIDE;
            if (Math.abs(one.luma(x, y) - other.luma(x, y)) >= DIFFERENT) {
                return true;
            }
        }
        return false;
    }

    private static double[] savedAgain(Pixels pixels, int left, int top, double[] steps, BlockTransform transform) {
        double[] block = new double[SIDE * SIDE];
        for (int i = 0; i < block.length; i++) {
            block[i] = lumaOf(pixels.rgb(left + i % SIDE, top + i / SIDE)) - 128;
        }
        transform.transform(block);
        for (int i = 0; i < block.length; i++) {
            double step = Math.max(1, steps[i]);
            block[i] = step * Math.rint(block[i] / step);
        }
        transform.invert(block);
        return block;
    }

    /** The luma of a colour as it is shown, clipped to what there is (ITU-R BT.601, as JFIF has it). */
    static double lumaOf(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }

    private static double error(double[] block, Pixels pixels, int left, int top) {
        double sum = 0;
        for (int i = 0; i < block.length; i++) {
            double shown = Math.max(0, Math.min(255, block[i] + 128));
            double difference = shown - pixels.luma(left + i % SIDE, top + i / SIDE);
            sum += difference * difference;
        }
        return sum;
    }
}
