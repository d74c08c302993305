package io.github.lookalike.decoder.heic;

import io.github.lookalike.decoder.hevc.HevcPicture;
import io.github.lookalike.decoder.hevc.Plane;

/**
 * Converts samples of luma together with the one of each colour difference that they share.
 *
 * <p>A viewer makes red, green and blue of them and cuts off what lies beyond 0 to 255: luma of what is seen is then another,
 * and so are the colour differences.
 */
final class ColourBlock {

    static final double BLUE_OF_BLUE = 1.772;
    static final double RED_OF_RED = 1.402;
    /** What may lie beyond without being seen: rounding takes as much. */
    static final int UNSEEN = Levels.ONE / 2;

    private final Levels levels;
    private final HevcPicture picture;
    private final Samples to;
    /** How much red, green and blue are above luma at the sample at hand. */
    private int reds;

    private int greens;
    private int blues;
    /** How much luma changes where it is made of other shares of colours than that of JFIF; 0 for BT.601. */
    private int shift;
    /** By how much blue and red came nearer to luma by being cut off, all samples of luma together. */
    private int blueCut;

    private int redCut;

    ColourBlock(Levels levels, HevcPicture picture, Samples to) {
        this.levels = levels;
        this.picture = picture;
        this.to = to;
    }

    /** Converts what belongs to the sample of a column and row of the colour differences. */
    void convert(int x, int y) {
        take(picture.planes().get(1).at(x, y), picture.planes().get(2).at(x, y));
        int left = x * to.stepX();
        int top = y * to.stepY();
        int columns = Math.min(to.width() - left, to.stepX());
        int rows = Math.min(to.height() - top, to.stepY());
        for (int row = top; row < top + rows; row++) {
            luma(left, columns, row);
        }
        int at = y * to.colourWidth() + x;
        int count = rows * columns;
        to.blue()[at] = Levels.difference(blues - shift + blueCut / count, BLUE_OF_BLUE);
        to.red()[at] = Levels.difference(reds - shift + redCut / count, RED_OF_RED);
    }

    /**
     * Converts anew what a screen cannot show in a row of samples of the colour differences, where all was converted one by
     * one before.
     */
    void convertWhatIsBeyond(int y) {
        Plane blue = picture.planes().get(1);
        Plane red = picture.planes().get(2);
        byte[] light = to.luma();
        int top = y * to.stepY() * to.width();
        int bottom = Math.min(to.height() - 1, y * to.stepY() + to.stepY() - 1) * to.width();
        for (int x = 0; x < to.colourWidth(); x++) {
            int b = blue.at(x, y);
            int r = red.at(x, y);
            int redness = levels.redOfRed[r];
            int greenness = levels.greenOfBlue[b] + levels.greenOfRed[r];
            int blueness = levels.blueOfBlue[b];
            int left = x * to.stepX();
            int right = Math.min(to.width() - 1, left + to.stepX() - 1);
            int one = light[top + left] & 0xff;
            int two = light[top + right] & 0xff;
            int three = light[bottom + left] & 0xff;
            int four = light[bottom + right] & 0xff;
            int most = Math.max(Math.max(one, two), Math.max(three, four));
            int least = Math.min(Math.min(one, two), Math.min(three, four));
            if (most * Levels.ONE + Math.max(redness, Math.max(greenness, blueness)) > Levels.WHITE
                    || least * Levels.ONE + Math.min(redness, Math.min(greenness, blueness)) < 0) {
                convert(x, y);
            }
        }
    }

    private void take(int blue, int red) {
        reds = levels.redOfBlue[blue] + levels.redOfRed[red];
        greens = levels.greenOfBlue[blue] + levels.greenOfRed[red];
        blues = levels.blueOfBlue[blue] + levels.blueOfRed[red];
        shift = Levels.weighed(reds, greens, blues);
        blueCut = 0;
        redCut = 0;
    }

    private void luma(int left, int columns, int y) {
        Plane plane = picture.luma();
        int least = -Math.min(reds, Math.min(greens, blues)) - UNSEEN;
        int most = Levels.WHITE + UNSEEN - Math.max(reds, Math.max(greens, blues));
        for (int x = left; x < left + columns; x++) {
            int base = levels.light[plane.at(x, y)];
            int shown = base >= least && base <= most ? base + shift : cutOff(base);
            to.luma()[y * to.width() + x] = (byte) Levels.level(shown);
        }
    }

    /** Luma of a colour, as far as it can be shown. */
    private int cutOff(int base) {
        int red = shown(base + reds);
        int green = shown(base + greens);
        int blue = shown(base + blues);
        int shown = Levels.weighed(red, green, blue);
        blueCut += blue - shown - (blues - shift);
        redCut += red - shown - (reds - shift);
        return shown;
    }

    private static int shown(int fixed) {
        return Math.max(0, Math.min(Levels.WHITE, fixed));
    }
}
