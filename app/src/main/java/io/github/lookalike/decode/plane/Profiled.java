package io.github.lookalike.decode.plane;

import io.github.lookalike.api.Pixels;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Pixels whose file says by an ICC profile what their numbers mean. */
public final class Profiled {

    /** Colours as they are and as they become, and the planes made of them, with how opaque they are. */
    private static final int BYTES_PER_PIXEL = 10;

    private Profiled() {}

    /**
     * The pixels in sRGB; unchanged when nobody would see the difference, when the profile is broken or for another kind
     * of picture, and when they are too many to be converted in memory.
     *
     * @param pixels as stored, not turned yet
     */
    public static Pixels toSrgb(Pixels pixels, ByteBuffer profile) {
        byte[] bytes = new byte[profile.remaining()];
        profile.get(profile.position(), bytes);
        return toSrgb(pixels, bytes);
    }

    private static Pixels toSrgb(Pixels pixels, byte[] profile) {
        Optional<MatrixProfile> matrix = MatrixProfile.read(profile);
        long bytes = (long) BYTES_PER_PIXEL * pixels.width() * pixels.height();
        boolean unseen = matrix.isPresent() && matrix.get().isInvisible();
        boolean grey = pixels.isGrey();
        if (unseen
                || !isFor(grey ? "GRAY" : "RGB ", profile)
                || bytes > Runtime.getRuntime().maxMemory() / 4) {
            return pixels;
        }
        Cells before = cells(pixels, grey);
        Cells after = matrix.isPresent() ? converted(before, matrix.get()) : ColourSpaces.toSrgb(before, profile);
        if (after == before) {
            return pixels;
        }
        double columns = pixels.coveredColumns();
        double rows = pixels.coveredRows();
        Pixels converted = after.toPixels(pixels.sourceWidth(), pixels.sourceHeight());
        Pixels covering = after.channels() == 1
                ? converted.covering(columns, rows, 1, 1)
                : converted.covering(columns, rows, columns, rows);
        return pixels.isTransparent() ? covering.withOpacity(opacity(pixels)) : covering;
    }

    private static byte[] opacity(Pixels pixels) {
        byte[] amounts = new byte[pixels.width() * pixels.height()];
        for (int y = 0, at = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                amounts[at++] = (byte) pixels.opacity(x, y);
            }
        }
        return amounts;
    }

    /** Whether the header of a profile names a colour space (ICC.1:2010, 7.2.6). */
    private static boolean isFor(String space, byte[] profile) {
        return profile.length > 20 && new String(profile, 16, 4, StandardCharsets.US_ASCII).equals(space);
    }

    private static Cells converted(Cells cells, MatrixProfile profile) {
        byte[] samples = new byte[cells.samples().length];
        profile.convert(cells.samples(), samples);
        return cells.with(cells.channels(), samples);
    }

    private static Cells cells(Pixels pixels, boolean grey) {
        int channels = grey ? 1 : 3;
        byte[] samples = new byte[pixels.width() * pixels.height() * channels];
        int at = 0;
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                if (grey) {
                    samples[at++] = (byte) pixels.luma(x, y);
                } else {
                    int rgb = pixels.rgb(x, y);
                    samples[at++] = (byte) (rgb >> 16);
                    samples[at++] = (byte) (rgb >> 8);
                    samples[at++] = (byte) rgb;
                }
            }
        }
        return new Cells(new CellGrid(pixels.width(), pixels.height(), 1), channels, samples);
    }
}
