package io.github.lookalike.decode.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;

/**
 * Undoes the filters of a row (PNG 3rd edition §9). Where a pixel is 1, 3 or 4 bytes, the usual cases, the pixel to the
 * left is kept at hand instead of being read again.
 */
final class PngFilters {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private PngFilters() {}

    /**
     * @param bytes holds the row and the one above it
     * @param at where the row begins
     * @param above where the row above begins
     * @param stride bytes a pixel
     * @param length bytes of the row, a multiple of the stride when that is more than 1
     * @throws DataFormatException when there is no such filter
     */
    static void undo(int filter, byte[] bytes, int at, int above, int stride, int length) throws DataFormatException {
        switch (filter) {
            case 0 -> {
                // None.
            }
            case 1 -> undoSub(bytes, at, stride, length);
            case 2 -> undoUp(bytes, at, above, length);
            case 3 -> undoAverage(bytes, at, above, stride, length);
            case 4 -> undoPaeth(bytes, at, above, stride, length);
            default -> throw new DataFormatException("it names a filter that does not exist");
        }
    }

    private static void undoSub(byte[] bytes, int at, int stride, int length) {
        if (stride == 3) {
            undoSub3(bytes, at, length);
            return;
        }
        for (int i = at + stride; i < at + length; i++) {
            bytes[i] += bytes[i - stride];
        }
    }

    private static void undoSub3(byte[] bytes, int at, int length) {
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = at; i < at + length; i += 3) {
            a += bytes[i];
            b += bytes[i + 1];
            c += bytes[i + 2];
            bytes[i] = (byte) a;
            bytes[i + 1] = (byte) b;
            bytes[i + 2] = (byte) c;
        }
    }

    /** Eight bytes at a time: the low seven bits of each are added, the top bits are added without carry. */
    private static void undoUp(byte[] bytes, int at, int above, int length) {
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            long x = (long) LONGS.get(bytes, at + i);
            long y = (long) LONGS.get(bytes, above + i);
            LONGS.set(bytes, at + i, ((x & LOW_BITS) + (y & LOW_BITS)) ^ ((x ^ y) & ~LOW_BITS));
        }
        for (; i < length; i++) {
            bytes[at + i] += bytes[above + i];
        }
    }

    private static void undoAverage(byte[] bytes, int at, int above, int stride, int length) {
        if (stride == 3) {
            undoAverage3(bytes, at, above, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            int left = i < stride ? 0 : bytes[at + i - stride] & 0xff;
            bytes[at + i] += (byte) ((left + (bytes[above + i] & 0xff)) >> 1);
        }
    }

    private static void undoAverage3(byte[] bytes, int at, int above, int length) {
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = at, up = above; i < at + length; i += 3, up += 3) {
            a = (bytes[i] + ((a + (bytes[up] & 0xff)) >> 1)) & 0xff;
            b = (bytes[i + 1] + ((b + (bytes[up + 1] & 0xff)) >> 1)) & 0xff;
            c = (bytes[i + 2] + ((c + (bytes[up + 2] & 0xff)) >> 1)) & 0xff;
            bytes[i] = (byte) a;
            bytes[i + 1] = (byte) b;
            bytes[i + 2] = (byte) c;
        }
    }

    private static void undoPaeth(byte[] bytes, int at, int above, int stride, int length) {
        if (stride == 3) {
            undoPaeth3(bytes, at, above, length);
        } else if (stride == 4) {
            undoPaeth4(bytes, at, above, length);
        } else {
            for (int channel = 0; channel < stride; channel++) {
                undoPaethChannel(bytes, at + channel, above + channel, stride, length - channel);
            }
        }
    }

    private static void undoPaethChannel(byte[] bytes, int at, int above, int stride, int length) {
        int a = 0;
        int c = 0;
        for (int i = at, up = above; i < at + length; i += stride, up += stride) {
            int b = bytes[up] & 0xff;
            a = (bytes[i] + paeth(a, b, c)) & 0xff;
            c = b;
            bytes[i] = (byte) a;
        }
    }

    private static void undoPaeth3(byte[] bytes, int at, int above, int length) {
        int a0 = 0;
        int a1 = 0;
        int a2 = 0;
        int c0 = 0;
        int c1 = 0;
        int c2 = 0;
        for (int i = at, up = above; i < at + length; i += 3, up += 3) {
            int b0 = bytes[up] & 0xff;
            int b1 = bytes[up + 1] & 0xff;
            int b2 = bytes[up + 2] & 0xff;
            a0 = (bytes[i] + paeth(a0, b0, c0)) & 0xff;
            a1 = (bytes[i + 1] + paeth(a1, b1, c1)) & 0xff;
            a2 = (bytes[i + 2] + paeth(a2, b2, c2)) & 0xff;
            c0 = b0;
            c1 = b1;
            c2 = b2;
            bytes[i] = (byte) a0;
            bytes[i + 1] = (byte) a1;
            bytes[i + 2] = (byte) a2;
        }
    }

    private static void undoPaeth4(byte[] bytes, int at, int above, int length) {
        int a0 = 0;
        int a1 = 0;
        int a2 = 0;
        int a3 = 0;
        int corner = 0;
        for (int i = at, up = above; i < at + length; i += 4, up += 4) {
            int b0 = bytes[up] & 0xff;
            int b1 = bytes[up + 1] & 0xff;
            int b2 = bytes[up + 2] & 0xff;
            int b3 = bytes[up + 3] & 0xff;
            a0 = (bytes[i] + paeth(a0, b0, corner & 0xff)) & 0xff;
            a1 = (bytes[i + 1] + paeth(a1, b1, corner >> 8 & 0xff)) & 0xff;
            a2 = (bytes[i + 2] + paeth(a2, b2, corner >> 16 & 0xff)) & 0xff;
            a3 = (bytes[i + 3] + paeth(a3, b3, corner >>> 24)) & 0xff;
            corner = b0 | b1 << 8 | b2 << 16 | b3 << 24;
            bytes[i] = (byte) a0;
            bytes[i + 1] = (byte) a1;
            bytes[i + 2] = (byte) a2;
            bytes[i + 3] = (byte) a3;
        }
    }

    /**
     * The one of left, above and upper left that is nearest to left + above − upper left; ties in that order. Written
     * with comparisons that become conditional moves, not branches: after Fabian Giesen's form in stb_image.
     */
    private static int paeth(int left, int up, int corner) {
        int threshold = 3 * corner - (left + up);
        int low = Math.min(left, up);
        int high = Math.max(left, up);
        int notHigh = high <= threshold ? low : corner;
        return threshold <= low ? high : notHigh;
    }
}
