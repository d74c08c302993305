package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * How a picture is written.
 *
 * @param format for ImageIO, also the file's suffix; {@code png16} for a PNG of 16 bits
 * @param quality of a JPEG, 1 to 100, by the tables and the scale of libjpeg
 * @param fullColour whether a JPEG keeps all samples of colour (4:4:4), not one of four (4:2:0)
 * @param progressive whether a JPEG's scans are progressive
 */
record Encoding(String format, int quality, boolean fullColour, boolean progressive) {

    static Encoding jpeg(int quality) {
        return new Encoding("jpg", quality, false, false);
    }

    static Encoding fullColour(int quality) {
        return new Encoding("jpg", quality, true, false);
    }

    static Encoding progressive(int quality) {
        return new Encoding("jpg", quality, false, true);
    }

    static Encoding of(String format) {
        return new Encoding(format, 100, true, false);
    }

    boolean jpeg() {
        return format.equals("jpg");
    }

    String name() {
        return jpeg() ? "q" + quality + (fullColour ? " 4:4:4" : "") + (progressive ? " progressive" : "") : format;
    }

    String suffix() {
        return "." + (format.equals("png16") ? "png" : format);
    }

    byte[] bytes(BufferedImage picture) {
        try {
            if (jpeg()) {
                return JpegFile.bytes(picture, this);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boolean deep = format.equals("png16");
            if (!ImageIO.write(deep ? deep(picture) : picture, deep ? "png" : format, out)) {
                throw new IOException("no writer for " + format);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture that a file shows. */
    static BufferedImage shown(byte[] file) {
        try {
            return Canvas.rgb(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage deep(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, height, 3, null);
        int[] line = new int[3 * width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = picture.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    line[3 * x + channel] = 257 * ((rgb >> (16 - 8 * channel)) & 255);
                }
            }
            raster.setPixels(0, y, width, 1, line);
        }
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return new BufferedImage(model, raster, false, null);
    }
}
