package io.github.lookalike.decode.plane;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Brings small pictures in another colour space to sRGB. */
public final class ColourSpaces {

    private ColourSpaces() {}

    /**
     * The cells in sRGB by an ICC profile; unchanged when the profile is broken or is for another number of channels.
     */
    public static Cells toSrgb(Cells cells, byte[] profile) {
        try {
            return toSrgb(cells, new ICC_ColorSpace(ICC_Profile.getInstance(profile)));
        } catch (IllegalArgumentException | CMMException e) {
            return cells;
        }
    }

    /** The cells in sRGB; naively, or unchanged, when the colour space cannot be converted. */
    public static Cells toSrgb(Cells cells, ColorSpace space) {
        if (space.isCS_sRGB()) {
            return cells;
        }
        try {
            return space.getNumComponents() == cells.channels() ? converted(cells, space) : naive(cells);
        } catch (IllegalArgumentException | CMMException e) {
            return naive(cells);
        }
    }

    /** Four channels are taken for cyan, magenta, yellow and black, 255 being full ink. */
    public static Cells naive(Cells cells) {
        if (cells.channels() != 4) {
            return cells;
        }
        float[] inks = cells.samples();
        float[] rgb = new float[inks.length / 4 * 3];
        for (int i = 0, at = 0; at < rgb.length; i += 4, at += 3) {
            float light = (255 - inks[i + 3]) / 255;
            rgb[at] = (255 - inks[i]) * light;
            rgb[at + 1] = (255 - inks[i + 1]) * light;
            rgb[at + 2] = (255 - inks[i + 2]) * light;
        }
        return new Cells(cells.columns(), cells.rows(), 3, rgb);
    }

    private static Cells converted(Cells cells, ColorSpace space) {
        WritableRaster from = raster(cells.bytes(), cells, cells.channels());
        byte[] bytes = new byte[cells.columns() * cells.rows() * 3];
        WritableRaster to = raster(bytes, cells, 3);
        new ColorConvertOp(space, ColorSpace.getInstance(ColorSpace.CS_sRGB), null).filter(from, to);
        float[] rgb = new float[bytes.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = bytes[i] & 0xff;
        }
        return new Cells(cells.columns(), cells.rows(), 3, rgb);
    }

    private static WritableRaster raster(byte[] bytes, Cells cells, int channels) {
        int[] offsets = new int[channels];
        for (int i = 0; i < channels; i++) {
            offsets[i] = i;
        }
        return Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                cells.columns(),
                cells.rows(),
                cells.columns() * channels,
                channels,
                offsets,
                null);
    }
}
