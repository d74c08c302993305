package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.decode.Scratch;
import java.util.Arrays;

/**
 * Two pictures laid over each other to be compared block by block, all of them or what lies around the middle.
 *
 * @param luma the lightness of the file, row by row; the arrays may be longer
 * @param others that of the other one at the same places
 * @param enlarged how many times wider the other one is
 * @param clippings for each block how far making colours moved its lightness in both; not a number where that is not known
 *     yet
 */
// Arrays: read for each pixel of each pair.
@SuppressWarnings("ArrayRecordComponent")
record LaidPixels(Pixels file, Pixels laid, float[] luma, float[] others, double enlarged, double[] clippings) {

    /** Of larger pictures the middle is looked at, since several numbers a pixel are held. */
    private static final long MOST_PIXELS = 16_000_000;

    private static final int MIDDLE = 4_000;

    private static final int SIDE = BlockTransform.SIDE;

    /**
     * @param over as large as {@code stored}, or larger
     * @param scratch lends the arrays, until they are given back
     */
    static LaidPixels of(Pixels stored, Pixels over, Scratch scratch) {
        double enlarged = (double) over.width() / stored.width();
        boolean part = enlarged == 1 && (long) stored.width() * stored.height() > MOST_PIXELS;
        Pixels file = part ? stored.view(middle(stored)) : stored;
        Pixels laid = part ? over.view(middle(stored)) : over;
        int width = file.width();
        int height = file.height();
        float[] luma = scratch.lend(width * height);
        file.averageLuma(width, height, luma);
        float[] others = scratch.lend(width * height);
        laid.averageLuma(width, height, others);
        double[] clippings = new double[(width / SIDE + 1) * (height / SIDE + 1)];
        Arrays.fill(clippings, Double.NaN);
        return new LaidPixels(file, laid, luma, others, enlarged, clippings);
    }

    /** Nobody looks at them any more. */
    void giveBackTo(Scratch scratch) {
        scratch.giveBack(luma);
        scratch.giveBack(others);
    }

    int count() {
        return file.width() * file.height();
    }

    /** Whole blocks around the middle. */
    private static Rectangle middle(Pixels pixels) {
        int wide = Math.min(pixels.width(), MIDDLE) / SIDE * SIDE;
        int high = Math.min(pixels.height(), MIDDLE) / SIDE * SIDE;
        return new Rectangle(
                (pixels.width() - wide) / 2 / SIDE * SIDE, (pixels.height() - high) / 2 / SIDE * SIDE, wide, high);
    }

    /** Of two of one size the same the other way round: what was found to be clipped is so both ways. */
    LaidPixels exchanged() {
        return new LaidPixels(
                /* file= */ laid, /* laid= */ file, /* luma= */ others, /* others= */ luma, enlarged, clippings);
    }

    /**
     * The sum of squares by which making colours of a block moved its lightness, in the file, and in the other one where that is
     * as large.
     *
     * @param left and {@code top} multiples of {@value BlockTransform#SIDE}
     */
    double clipped(int left, int top) {
        int block = top / SIDE * (file.width() / SIDE + 1) + left / SIDE;
        if (Double.isNaN(clippings[block])) {
            clippings[block] = clipped(file, left, top) + (enlarged == 1 ? clipped(laid, left, top) : 0);
        }
        return clippings[block];
    }

    private static double clipped(Pixels pixels, int left, int top) {
        int right = Math.min(left + SIDE, pixels.width());
        double sum = 0;
        for (int y = top; y < top + SIDE; y++) {
            sum += clipped(pixels, left, right, y);
        }
        return sum;
    }

    /** How many there are is not known when this is compiled: it is too much to be written out eight times. */
    private static double clipped(Pixels pixels, int left, int right, int y) {
        double sum = 0;
        for (int x = left; x < right; x++) {
            sum += squared(pixels, x, y);
        }
        return sum;
    }

    private static double squared(Pixels pixels, int x, int y) {
        double difference = SavedAgain.lumaOf(pixels.rgb(x, y)) - pixels.luma(x, y);
        return difference * difference;
    }
}
