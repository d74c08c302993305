package io.github.lookalike.decoder.heic;

import io.github.lookalike.decoder.heif.Property.Colours;
import io.github.lookalike.decoder.hevc.HevcFormat;
import io.github.lookalike.decoder.hevc.HevcPicture;
import io.github.lookalike.decoder.hevc.Plane;

/**
 * Makes samples of JFIF in 8 bits of a decoded picture, whatever its depth, range and matrix.
 *
 * <p>A viewer makes red, green and blue of samples and cuts off what lies beyond 0 to 255. Where nothing is cut off the
 * samples follow directly; where something is, colours are made and weighed again.
 */
final class Conversion {

    /** Fractions of a level in whole numbers. */
    private static final int ONE = 1 << 16;

    private static final int HALF = ONE / 2;
    private static final int GREY = 128;
    private static final int WHITE = 255 * ONE;

    /** What may lie beyond without being seen: rounding takes as much. */
    private static final int UNSEEN = HALF;

    private final Colours colours;
    private final int[] light;
    private final int[] redOfBlue;
    private final int[] redOfRed;
    private final int[] greenOfBlue;
    private final int[] greenOfRed;
    private final int[] blueOfBlue;
    private final int[] blueOfRed;

    /**
     * @param format the depths of the samples
     * @param colours what they mean
     */
    Conversion(HevcFormat format, Colours colours) {
        this.colours = colours;
        this.light = levels(format.lumaBits(), colours.fullRange() ? 0 : 16, colours.fullRange() ? 255 : 219, 1);
        Matrix matrix = Matrix.of(colours);
        this.redOfBlue = differences(format, matrix.redOfBlue());
        this.redOfRed = differences(format, matrix.redOfRed());
        this.greenOfBlue = differences(format, matrix.greenOfBlue());
        this.greenOfRed = differences(format, matrix.greenOfRed());
        this.blueOfBlue = differences(format, matrix.blueOfBlue());
        this.blueOfRed = differences(format, matrix.blueOfRed());
    }

    private int[] differences(HevcFormat format, double times) {
        return levels(format.chromaBits(), GREY, colours.fullRange() ? 255 : 224, times);
    }

    /** How many levels of 255 each value of a sample is above zero, which in 8 bits lies at some level. */
    private int[] levels(int bits, int zero, int range, double times) {
        int[] levels = new int[1 << bits];
        double all = colours.fullRange() ? levels.length - 1 : (double) (range << (bits - 8));
        for (int value = 0; value < levels.length; value++) {
            levels[value] = (int) Math.round((value - (zero << (bits - 8))) * 255.0 / all * times * ONE);
        }
        return levels;
    }

    /** The samples of a picture. */
    Samples convert(HevcPicture picture) {
        Plane luma = picture.luma();
        byte[] converted = new byte[Math.multiplyExact(luma.width(), luma.height())];
        if (!picture.hasChroma()) {
            grey(luma, converted);
            return Samples.grey(luma.width(), luma.height(), converted);
        }
        int stepX = 1 << picture.format().chroma().shiftX();
        int stepY = 1 << picture.format().chroma().shiftY();
        int count = ((luma.width() + stepX - 1) / stepX) * ((luma.height() + stepY - 1) / stepY);
        Samples samples =
                new Samples(luma.width(), luma.height(), converted, stepX, stepY, new byte[count], new byte[count]);
        boolean gbr = colours.matrix() == Matrix.GBR && stepX == 1 && stepY == 1;
        for (int row = 0; row < samples.colourHeight(); row++) {
            if (gbr) {
                weigh(picture, row, samples);
            } else {
                new Row(picture, row, samples).convert();
            }
        }
        return samples;
    }

    private void grey(Plane luma, byte[] converted) {
        int at = 0;
        for (int y = 0; y < luma.height(); y++) {
            int from = luma.offset() + y * luma.stride();
            for (int x = 0; x < luma.width(); x++) {
                converted[at++] = (byte) level(light[luma.samples()[from + x]]);
            }
        }
    }

    /** A row of green, blue and red. */
    private void weigh(HevcPicture picture, int row, Samples to) {
        Plane greens = picture.luma();
        Plane blues = picture.planes().get(1);
        Plane reds = picture.planes().get(2);
        for (int x = 0; x < to.width(); x++) {
            int red = level(this.light[reds.at(x, row)]);
            int green = level(this.light[greens.at(x, row)]);
            int blue = level(this.light[blues.at(x, row)]);
            int at = row * to.width() + x;
            int light = luma(red, green, blue);
            to.luma()[at] = (byte) light;
            to.blue()[at] = difference((blue - light) * ONE, 1.772);
            to.red()[at] = difference((red - light) * ONE, 1.402);
        }
    }

    private static int level(int fixed) {
        return Math.max(0, Math.min(255, (fixed + HALF) >> 16));
    }

    /** What of an amount of light can be shown. */
    private static int shown(int fixed) {
        return Math.max(0, Math.min(WHITE, fixed));
    }

    /** Luma of JFIF. */
    private static int luma(int red, int green, int blue) {
        return (19595 * red + 38470 * green + 7471 * blue + HALF) >> 16;
    }

    /** A colour difference of JFIF, of how much blue or red is above luma in fractions, and what that is at most. */
    private static byte difference(int fixed, double most) {
        return (byte) level((int) (fixed / most) + GREY * ONE);
    }

    /** A row of samples of the colour differences, with the one or two rows of luma it stands for. */
    private final class Row {

        private final HevcPicture picture;
        private final Samples to;
        private final int row;
        /** How much red, green and blue are above luma at the sample at hand, in fractions. */
        private int reds;

        private int greens;
        private int blues;
        /** How much luma changes where it is made of other shares of colours than that of JFIF; 0 for BT.601. */
        private int shift;
        /** By how much blue and red came nearer to luma by being cut off, all samples of luma together. */
        private int blueCut;

        private int redCut;

        Row(HevcPicture picture, int row, Samples to) {
            this.picture = picture;
            this.row = row;
            this.to = to;
        }

        void convert() {
            Plane blue = picture.planes().get(1);
            Plane red = picture.planes().get(2);
            int top = row * to.stepY();
            int rows = Math.min(to.height() - top, to.stepY());
            for (int x = 0; x < to.colourWidth(); x++) {
                take(blue.at(x, row), red.at(x, row));
                int left = x * to.stepX();
                int columns = Math.min(to.width() - left, to.stepX());
                for (int y = top; y < top + rows; y++) {
                    luma(left, columns, y);
                }
                int at = row * to.colourWidth() + x;
                int count = rows * columns;
                to.blue()[at] = difference(blues - shift + blueCut / count, 1.772);
                to.red()[at] = difference(reds - shift + redCut / count, 1.402);
            }
        }

        private void take(int blue, int red) {
            reds = redOfBlue[blue] + redOfRed[red];
            greens = greenOfBlue[blue] + greenOfRed[red];
            blues = blueOfBlue[blue] + blueOfRed[red];
            shift = weighed(reds, greens, blues);
            blueCut = 0;
            redCut = 0;
        }

        private void luma(int left, int columns, int y) {
            Plane plane = picture.luma();
            int from = plane.offset() + y * plane.stride();
            int least = -Math.min(reds, Math.min(greens, blues)) - UNSEEN;
            int most = WHITE + UNSEEN - Math.max(reds, Math.max(greens, blues));
            for (int column = left; column < left + columns; column++) {
                int base = light[plane.samples()[from + column]];
                int shown = base >= least && base <= most ? base + shift : cutOff(base);
                to.luma()[y * to.width() + column] = (byte) level(shown);
            }
        }

        /** Luma of a colour, as far as it can be shown. */
        private int cutOff(int base) {
            int red = shown(base + reds);
            int green = shown(base + greens);
            int blue = shown(base + blues);
            int shown = weighed(red, green, blue);
            blueCut += blue - shown - (blues - shift);
            redCut += red - shown - (reds - shift);
            return shown;
        }

        private int weighed(int red, int green, int blue) {
            return (int) ((19595L * red + 38470L * green + 7471L * blue) >> 16);
        }
    }
}
