package io.github.lookalike.decode.png;

import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.plane.Layout;
import java.io.IOException;
import java.util.zip.DataFormatException;

/**
 * An interlaced PNG (PNG 3rd edition §8): its passes are read only until the pixels they have given are enough.
 *
 * <p>After pass 1 every eighth pixel of every eighth row is there, after pass 3 every fourth, after pass 5 every second.
 */
final class Adam7 {

    private static final int[] FIRST_COLUMN = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] FIRST_ROW = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] COLUMN_STEP = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] ROW_STEP = {8, 8, 8, 4, 4, 2, 2};
    /** Single pixels are picked: there must be this many times the target, to be averaged. */
    private static final int OVERSAMPLING = 4;

    private final PngHeader header;
    private final int step;
    private final int stride;
    private final int columns;
    private final int rows;
    private final byte[] samples;

    private Adam7(PngHeader header, Layout layout, int step) {
        this.header = header;
        this.step = step;
        this.stride = layout.stride();
        this.columns = reduced(header.width(), step);
        this.rows = reduced(header.height(), step);
        this.samples = new byte[Math.toIntExact((long) columns * rows * stride)];
    }

    /** The distance of pixels, 1, 2, 4 or 8, at which enough are left for a target. */
    static int step(PngHeader header, TargetSize size) {
        long enough = (long) size.shortSide() * OVERSAMPLING;
        int step = 8;
        while (step > 1 && Math.min(header.width(), header.height()) / step < enough) {
            step /= 2;
        }
        return step;
    }

    static int reduced(int length, int step) {
        return (int) (((long) length + step - 1) / step);
    }

    /** Every {@code step}th pixel, read; rows and columns as {@link #reduced} says. */
    static Adam7 read(PngHeader header, PngRows data, PixelRow pixels, int step)
            throws IOException, DataFormatException {
        Adam7 picture = new Adam7(header, pixels.layout(), step);
        for (int pass = 0; pass < passes(step); pass++) {
            picture.readPass(pass, data, pixels);
        }
        return picture;
    }

    private static int passes(int step) {
        return switch (step) {
            case 8 -> 1;
            case 4 -> 3;
            case 2 -> 5;
            default -> 7;
        };
    }

    private void readPass(int pass, PngRows data, PixelRow pixels) throws IOException, DataFormatException {
        int width = reduced(header.width() - FIRST_COLUMN[pass], COLUMN_STEP[pass]);
        int height = reduced(header.height() - FIRST_ROW[pass], ROW_STEP[pass]);
        if (width < 1 || height < 1) {
            return;
        }
        data.begin((int) header.rowBytes(width), height);
        for (int y = FIRST_ROW[pass]; y < header.height(); y += ROW_STEP[pass]) {
            int row = y / step;
            int at = data.next();
            pixels.deliver(data.bytes(), at, width, (bytes, from) -> scatter(pass, row, width, bytes, from));
        }
    }

    private void scatter(int pass, int row, int width, byte[] bytes, int from) {
        int at = (row * columns + FIRST_COLUMN[pass] / step) * stride;
        int distance = COLUMN_STEP[pass] / step * stride;
        for (int i = 0; i < width; i++, at += distance) {
            for (int b = 0; b < stride; b++) {
                samples[at + b] = bytes[from + i * stride + b];
            }
        }
    }

    /** Hands on the rows from top to bottom. */
    void deliver(PixelRow.Sink sink) {
        for (int row = 0; row < rows; row++) {
            sink.add(samples, row * columns * stride);
        }
    }
}
