package io.github.lookalike.decode.plane;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
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
        } catch (IllegalArgumentException | CMMException | ProfileDataException e) {
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
        } catch (IllegalArgumentException | CMMException | ProfileDataException e) {
            return naive(cells);
        }
    }

    /** Four channels are taken for cyan, magenta, yellow and black, 255 being full ink. */
    public static Cells naive(Cells cells) {
        if (cells.channels() != 4) {
            return cells;
        }
        byte[] inks = cells.samples();
        byte[] rgb = new byte[inks.length / 4 * 3];
        for (int i = 0, at = 0; at < rgb.length; i += 4, at += 3) {
            int light = 255 - (inks[i + 3] & 0xff);
            for (int ink = 0; ink < 3; ink++) {
                rgb[at + ink] = (byte) ((255 - (inks[i + ink] & 0xff)) * light / 255);
            }
        }
        return cells.with(3, rgb);
    }

    private static Cells converted(Cells cells, ColorSpace space) {
        WritableRaster from = raster(cells.samples(), cells, cells.channels());
        byte[] bytes = new byte[cells.columns() * cells.rows() * 3];
        WritableRaster to = raster(bytes, cells, 3);
        new ColorConvertOp(space, ColorSpace.getInstance(ColorSpace.CS_sRGB), null).filter(from, to);
        return cells.with(3, bytes);
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
