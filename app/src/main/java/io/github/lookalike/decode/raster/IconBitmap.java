package io.github.lookalike.decode.raster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A bitmap in an icon (Microsoft, "Icons"): a header of 40 bytes, a palette, rows from the bottom, and the rows of a mask.
 *
 * @param data from the header on
 * @param bits of a pixel
 * @param colours of the palette
 * @param masked whether a mask follows
 */
record IconBitmap(ByteBuffer data, int width, int height, int bits, int colours, boolean masked) {

    private static final int ENTRY = 16;
    private static final int DIRECTORY = 6;
    private static final int HEADER = 40;
    private static final int PNG = 0x474e5089;
    private static final int MOST_ENTRIES = 1000;

    IconBitmap {
        data = data.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The largest picture of a file, the one of most colours of those; empty when it is no bitmap of a kind known here. */
    static Optional<IconBitmap> largest(ByteBuffer file) {
        int count = Math.min(MOST_ENTRIES, file.getShort(4) & 0xffff);
        long best = -1;
        Optional<IconBitmap> largest = Optional.empty();
        for (int i = 0; i < count && DIRECTORY + (i + 1) * ENTRY <= file.limit(); i++) {
            int at = file.getInt(DIRECTORY + i * ENTRY + 12);
            if (at < 0 || at > file.limit() - HEADER) {
                continue;
            }
            boolean png = file.getInt(at) == PNG;
            long worth = png ? worthOfPng(file, at) : worth(file, at);
            if (worth > best) {
                best = worth;
                largest = png ? Optional.empty() : of(file, at);
            }
        }
        return largest;
    }

    private static long worthOfPng(ByteBuffer file, int at) {
        long width = Integer.reverseBytes(file.getInt(at + 16));
        long height = Integer.reverseBytes(file.getInt(at + 20));
        return Math.abs(width * height) * 64 + 63;
    }

    private static long worth(ByteBuffer file, int at) {
        long pixels = Math.abs((long) file.getInt(at + 4) * file.getInt(at + 8) / 2);
        return pixels * 64 + Math.min(32, file.getShort(at + 14) & 0xffff);
    }

    private static Optional<IconBitmap> of(ByteBuffer file, int at) {
        int width = file.getInt(at + 4);
        int doubled = file.getInt(at + 8);
        int bits = file.getShort(at + 14) & 0xffff;
        boolean known = bits == 1 || bits == 4 || bits == 8 || bits == 16 || bits == 24 || bits == 32;
        boolean plain = file.getInt(at) == HEADER && file.getInt(at + 16) == 0 && width > 0 && doubled > 1;
        if (!known || !plain || width > 0xffff || doubled > 0xffff) {
            return Optional.empty();
        }
        int named = file.getInt(at + 32);
        int colours = bits > 8 ? 0 : named > 0 && named <= 1 << bits ? named : 1 << bits;
        ByteBuffer data = file.slice(at, file.limit() - at);
        long rows = HEADER + 4L * colours + (long) doubled / 2 * stride(width, bits);
        boolean masked = rows + (long) doubled / 2 * stride(width, 1) <= data.limit();
        return Optional.of(new IconBitmap(data, width, doubled / 2, bits, colours, masked));
    }

    /** Bytes of a row, which begins at a multiple of four. */
    private static int stride(int width, int bits) {
        return (width * bits + 31) / 32 * 4;
    }

    /** Where a row of colours begins, counted from the bottom. */
    int row(int index) {
        return HEADER + 4 * colours + index * stride(width, bits);
    }

    /** Where a row of the mask begins, counted from the bottom. */
    int maskRow(int index) {
        return row(height) + index * stride(width, 1);
    }

    /** A colour of the palette, opaque; black beyond it. */
    int colour(int index) {
        return 0xff000000 | (index < colours ? data.getInt(HEADER + 4 * index) : 0);
    }
}
