package io.github.lookalike.decoder.heic;

import io.github.lookalike.decoder.heif.Property.Colours;
import io.github.lookalike.decoder.hevc.HevcFormat;

/**
 * What each value of a sample means: how much light it is, and how much red, green and blue differ from that for a colour
 * difference. All in levels of 255, in fractions of 1/{@value #ONE}.
 */
final class Levels {

    static final int ONE = 1 << 16;
    static final int WHITE = 255 * ONE;

    private static final int HALF = ONE / 2;
    private static final int GREY = 128;
    private static final int BLACK_OF_LIMITED = 16;

    final int[] light;
    final int[] redOfBlue;
    final int[] redOfRed;
    final int[] greenOfBlue;
    final int[] greenOfRed;
    final int[] blueOfBlue;
    final int[] blueOfRed;
    private final boolean full;

    /**
     * @param format the depths of the samples
     * @param colours what they mean
     */
    Levels(HevcFormat format, Colours colours) {
        this.full = colours.fullRange();
        this.light = table(format.lumaBits(), full ? 0 : BLACK_OF_LIMITED, full ? 255 : 219, 1);
        Matrix matrix = Matrix.of(colours);
        int bits = format.chromaBits();
        this.redOfBlue = differences(bits, matrix.redOfBlue());
        this.redOfRed = differences(bits, matrix.redOfRed());
        this.greenOfBlue = differences(bits, matrix.greenOfBlue());
        this.greenOfRed = differences(bits, matrix.greenOfRed());
        this.blueOfBlue = differences(bits, matrix.blueOfBlue());
        this.blueOfRed = differences(bits, matrix.blueOfRed());
    }

    private int[] differences(int bits, double times) {
        return table(bits, GREY, full ? 255 : 224, times);
    }

    /** @param zero the value in 8 bits that means nothing */
    private int[] table(int bits, int zero, int range, double times) {
        int[] levels = new int[1 << bits];
        double all = full ? levels.length - 1 : (double) (range << (bits - 8));
        for (int value = 0; value < levels.length; value++) {
            levels[value] = (int) Math.round((value - (zero << (bits - 8))) * 255.0 / all * times * ONE);
        }
        return levels;
    }

    /** The nearest level that there is. */
    static int level(int fixed) {
        return Math.max(0, Math.min(255, (fixed + HALF) >> 16));
    }

    /** A colour difference of JFIF, of how much blue or red is above luma, and how much that is for a difference of 1. */
    static byte difference(int fixed, double most) {
        return (byte) level((int) (fixed / most) + GREY * ONE);
    }

    /** Luma of JFIF. */
    static int weighed(int red, int green, int blue) {
        return (int) ((19595L * red + 38470L * green + 7471L * blue) >> 16);
    }
}
