package io.github.lookalike.decoder.heic;

import io.github.lookalike.decoder.heif.Property.Colours;
import io.github.lookalike.decoder.hevc.HevcFormat;
import io.github.lookalike.decoder.hevc.HevcPicture;
import io.github.lookalike.decoder.hevc.Plane;

/**
 * Makes samples of JFIF in 8 bits of a decoded picture, whatever its depth, range and matrix.
 *
 * <p>Where the matrix is that of JFIF, as it nearly always is, each sample follows by a table from one alone, but for
 * colours that a screen cannot show.
 */
final class Conversion {

    private final Colours colours;
    private final boolean coarse;
    private final Levels levels;
    private final byte[] lumas;
    private final byte[] blues;
    private final byte[] reds;

    /**
     * @param format the depths of the samples
     * @param colours what they mean
     * @param coarse whether many samples are averaged: then what few of them are beyond white or black does not show
     */
    Conversion(HevcFormat format, Colours colours, boolean coarse) {
        this.colours = colours;
        this.coarse = coarse;
        this.levels = new Levels(format, colours);
        this.lumas = new byte[levels.light.length];
        for (int i = 0; i < lumas.length; i++) {
            lumas[i] = (byte) Levels.level(levels.light[i]);
        }
        this.blues = differences(levels.blueOfBlue, ColourBlock.BLUE_OF_BLUE);
        this.reds = differences(levels.redOfRed, ColourBlock.RED_OF_RED);
    }

    private static byte[] differences(int[] levels, double most) {
        byte[] differences = new byte[levels.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Levels.difference(levels[i], most);
        }
        return differences;
    }

    /** The samples of a picture. */
    Samples convert(HevcPicture picture) {
        Plane luma = picture.luma();
        byte[] light = new byte[Math.multiplyExact(luma.width(), luma.height())];
        if (!picture.hasChroma()) {
            copy(luma, lumas, light);
            return Samples.grey(luma.width(), luma.height(), light);
        }
        int stepX = 1 << picture.format().chroma().shiftX();
        int stepY = 1 << picture.format().chroma().shiftY();
        int count = ((luma.width() + stepX - 1) / stepX) * ((luma.height() + stepY - 1) / stepY);
        Samples to = new Samples(luma.width(), luma.height(), light, stepX, stepY, new byte[count], new byte[count]);
        if (colours.matrix() == Matrix.GBR && stepX == 1 && stepY == 1) {
            weigh(picture, to);
        } else if (Matrix.of(colours).equals(Matrix.BT601)) {
            translate(picture, to);
        } else {
            convertAll(picture, to);
        }
        return to;
    }

    private static void copy(Plane plane, byte[] table, byte[] to) {
        short[] samples = plane.samples();
        int width = plane.width();
        boolean same = isSame(table);
        for (int y = 0; y < plane.height(); y++) {
            int from = plane.offset() + y * plane.stride();
            int at = y * width;
            if (same) {
                // Many samples at a time, which a table does not allow.
                for (int x = 0; x < width; x++) {
                    to[at + x] = (byte) samples[from + x];
                }
            } else {
                for (int x = 0; x < width; x++) {
                    to[at + x] = table[samples[from + x]];
                }
            }
        }
    }

    /** Whether each value stays as it is: 8 bits in full range. */
    private static boolean isSame(byte[] table) {
        boolean same = table.length == 256;
        for (int i = 0; i < table.length && same; i++) {
            same = table[i] == (byte) i;
        }
        return same;
    }

    /** Green, blue and red. */
    private void weigh(HevcPicture picture, Samples to) {
        Plane greens = picture.luma();
        Plane blueLight = picture.planes().get(1);
        Plane redLight = picture.planes().get(2);
        for (int y = 0; y < to.height(); y++) {
            for (int x = 0; x < to.width(); x++) {
                int red = (lumas[redLight.at(x, y)] & 0xff) * Levels.ONE;
                int green = (lumas[greens.at(x, y)] & 0xff) * Levels.ONE;
                int blue = (lumas[blueLight.at(x, y)] & 0xff) * Levels.ONE;
                int light = Levels.weighed(red, green, blue);
                int at = y * to.width() + x;
                to.luma()[at] = (byte) Levels.level(light);
                to.blue()[at] = Levels.difference(blue - light, ColourBlock.BLUE_OF_BLUE);
                to.red()[at] = Levels.difference(red - light, ColourBlock.RED_OF_RED);
            }
        }
    }

    private void convertAll(HevcPicture picture, Samples to) {
        ColourBlock block = new ColourBlock(levels, picture, to);
        for (int y = 0; y < to.colourHeight(); y++) {
            for (int x = 0; x < to.colourWidth(); x++) {
                block.convert(x, y);
            }
        }
    }

    /** Samples by table, and anew where a colour is beyond what a screen shows. */
    private void translate(HevcPicture picture, Samples to) {
        copy(picture.luma(), lumas, to.luma());
        copy(picture.planes().get(1), blues, to.blue());
        copy(picture.planes().get(2), reds, to.red());
        if (coarse) {
            return;
        }
        ColourBlock block = new ColourBlock(levels, picture, to);
        for (int y = 0; y < to.colourHeight(); y++) {
            block.convertWhatIsBeyond(y);
        }
    }
}
