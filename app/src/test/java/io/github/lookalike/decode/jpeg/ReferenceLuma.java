package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The luma that the JDK's own reader decodes at full size. */
final class ReferenceLuma {

    private final Raster raster;

    private ReferenceLuma(Raster raster) {
        this.raster = raster;
    }

    static ReferenceLuma of(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            return new ReferenceLuma(reader.readRaster(0, null));
        } finally {
            reader.dispose();
        }
    }

    /** The file without its colour profile, which is not part of what the numbers in it are. */
    static byte[] withoutProfile(byte[] jpeg) {
        byte[] bytes = jpeg.clone();
        byte[] name = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length - name.length; at++) {
            if (bytes[at] == name[0] && Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                bytes[at] = 'X';
            }
        }
        return bytes;
    }

    /** As pixels of the full size, grey. */
    Pixels pixels() {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int[] samples = raster.getSamples(0, 0, width, height, 0, (int[]) null);
        byte[] luma = new byte[samples.length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) samples[i];
        }
        return Pixels.ofLuma(width, height, luma, width, height);
    }

    /**
     * How far (root of the mean square, of 255) the pixels are from the averages of the squares they stand for, where
     * nothing clips.
     */
    double distance(Decoded decoded) {
        Pixels pixels = decoded.pixels();
        int span = 1;
        while ((decoded.width() + span - 1) / span > pixels.width()) {
            span *= 2;
        }
        double squares = 0;
        int compared = 0;
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                double average = average(x * span, y * span, span);
                if (average >= 0) {
                    double error = pixels.luma(x, y) - average;
                    squares += error * error;
                    compared++;
                }
            }
        }
        return compared == 0 ? 0 : Math.sqrt(squares / compared);
    }

    /** The average of a square, or −1 where it touches black or white. */
    private double average(int left, int top, int span) {
        int width = Math.min(span, raster.getWidth() - left);
        int height = Math.min(span, raster.getHeight() - top);
        int[] samples = raster.getSamples(left, top, width, height, 0, (int[]) null);
        long sum = 0;
        for (int sample : samples) {
            if (sample == 0 || sample == 255) {
                return -1;
            }
            sum += sample;
        }
        return (double) sum / samples.length;
    }
}
