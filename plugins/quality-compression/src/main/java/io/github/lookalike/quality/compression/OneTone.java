package io.github.lookalike.quality.compression;

/**
 * Tells a picture of one tone, as sepia gives it: each shade of lightness has one colour, and all these are of about one hue.
 * Neither need change evenly with lightness: towards white first red is clipped, then all colour is gone. Drawings of a few
 * flat colours have one for each lightness as well, but of any hue.
 */
final class OneTone {

    /**
     * Of 136 photographs made sepia 112 are so told by this many (53 by a straight line over lightness, 119 by 32 shades), and
     * no more of those in their own colours than by a straight line.
     */
    private static final int SHADES = 16;

    private static final int GREY = 128;

    private final float[] luma;
    private final float[] blue;
    private final float[] red;
    private final double[] meanBlue;
    private final double[] meanRed;

    private OneTone(float[] luma, float[] blue, float[] red) {
        this.luma = luma;
        this.blue = blue;
        this.red = red;
        this.meanBlue = means(blue);
        this.meanRed = means(red);
    }

    /**
     * How far colour differences are from one tone, in the mean, in levels of both together.
     *
     * @param luma 0 to 255, a cell each
     * @param blue and {@code red} the colour differences of these cells, 128 is grey
     */
    static double beside(float[] luma, float[] blue, float[] red) {
        OneTone tone = new OneTone(luma, blue, red);
        return tone.withinShades() + tone.ofOtherHue();
    }

    private double[] means(float[] differences) {
        double[] sums = new double[SHADES];
        int[] counts = new int[SHADES];
        for (int i = 0; i < luma.length; i++) {
            sums[shade(i)] += differences[i] - GREY;
            counts[shade(i)]++;
        }
        double[] means = new double[SHADES];
        double last = 0;
        for (int shade = 0; shade < SHADES; shade++) {
            last = counts[shade] == 0 ? last : sums[shade] / counts[shade];
            means[shade] = last;
        }
        return means;
    }

    /** What lies between the middles of two shades has some of both. */
    private double expected(double[] means, int cell) {
        double place = Math.max(0, Math.min(SHADES - 1, luma[cell] * SHADES / 256 - 0.5));
        int below = (int) place;
        int above = Math.min(SHADES - 1, below + 1);
        return means[below] + (place - below) * (means[above] - means[below]);
    }

    private double withinShades() {
        double sum = 0;
        for (int i = 0; i < luma.length; i++) {
            sum += Math.abs(blue[i] - GREY - expected(meanBlue, i)) + Math.abs(red[i] - GREY - expected(meanRed, i));
        }
        return sum / luma.length;
    }

    /** How far the shades' colours are beyond 45° from the hue that they have together. */
    private double ofOtherHue() {
        double across = 0;
        double up = 0;
        for (int i = 0; i < luma.length; i++) {
            across += meanBlue[shade(i)];
            up += meanRed[shade(i)];
        }
        double length = Math.max(1e-9, Math.hypot(across, up));
        double sum = 0;
        for (int i = 0; i < luma.length; i++) {
            double along = (across * meanBlue[shade(i)] + up * meanRed[shade(i)]) / length;
            double beside = (up * meanBlue[shade(i)] - across * meanRed[shade(i)]) / length;
            sum += Math.max(0, Math.abs(beside) - along);
        }
        return sum / luma.length;
    }

    private int shade(int cell) {
        return Math.min(SHADES - 1, (int) (luma[cell] * SHADES / 256));
    }
}
