package io.github.lookalike.decode.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;

/** Undoes the filters of a row (PNG 3rd edition §9). Rows of 3 and 4 bytes a pixel keep the pixel to the left at hand. */
final class PngFilters {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private PngFilters() {}

    /**
     * @param row filtered bytes from {@code stride} on, zeros before
     * @param above the row above, laid out alike
     * @param stride bytes a pixel
     * @param length bytes of the row
     * @throws DataFormatException when there is no such filter
     */
    static void undo(int filter, byte[] row, byte[] above, int stride, int length) throws DataFormatException {
        switch (filter) {
            case 0 -> {
                // None.
            }
            case 1 -> undoSub(row, stride, length);
            case 2 -> undoUp(row, above, stride, length);
            case 3 -> undoAverage(row, above, stride, length);
            case 4 -> undoPaeth(row, above, stride, length);
            default -> throw new DataFormatException("it names a filter that does not exist");
        }
    }

    private static void undoSub(byte[] row, int stride, int length) {
        if (stride == 3) {
            undoSub3(row, length);
            return;
        }
        for (int i = stride; i < stride + length; i++) {
            row[i] += row[i - stride];
        }
    }

    private static void undoSub3(byte[] row, int length) {
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = 3; i < 3 + length; i += 3) {
            a += row[i];
            b += row[i + 1];
            c += row[i + 2];
            row[i] = (byte) a;
            row[i + 1] = (byte) b;
            row[i + 2] = (byte) c;
        }
    }

    /** Eight bytes at a time: the low seven bits of each are added, the top bits are added without carry. */
    private static void undoUp(byte[] row, byte[] above, int stride, int length) {
        int end = stride + length;
        int i = stride;
        for (; i + 8 <= end; i += 8) {
            long x = (long) LONGS.get(row, i);
            long y = (long) LONGS.get(above, i);
            LONGS.set(row, i, ((x & LOW_BITS) + (y & LOW_BITS)) ^ ((x ^ y) & ~LOW_BITS));
        }
        for (; i < end; i++) {
            row[i] += above[i];
        }
    }

    private static void undoAverage(byte[] row, byte[] above, int stride, int length) {
        if (stride == 3) {
            undoAverage3(row, above, length);
            return;
        }
        for (int i = stride; i < stride + length; i++) {
            row[i] += (byte) (((row[i - stride] & 0xff) + (above[i] & 0xff)) >> 1);
        }
    }

    private static void undoAverage3(byte[] row, byte[] above, int length) {
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = 3; i < 3 + length; i += 3) {
            a = row[i] + ((a + (above[i] & 0xff)) >> 1) & 0xff;
            b = row[i + 1] + ((b + (above[i + 1] & 0xff)) >> 1) & 0xff;
            c = row[i + 2] + ((c + (above[i + 2] & 0xff)) >> 1) & 0xff;
            row[i] = (byte) a;
            row[i + 1] = (byte) b;
            row[i + 2] = (byte) c;
        }
    }

    private static void undoPaeth(byte[] row, byte[] above, int stride, int length) {
        if (stride == 1) {
            undoPaeth1(row, above, length);
            return;
        }
        if (stride == 3) {
            undoPaeth3(row, above, length);
            return;
        }
        if (stride == 4) {
            undoPaeth4(row, above, length);
            return;
        }
        for (int i = stride; i < stride + length; i++) {
            int left = row[i - stride] & 0xff;
            row[i] += (byte) paeth(left, above[i] & 0xff, above[i - stride] & 0xff);
        }
    }

    private static void undoPaeth1(byte[] row, byte[] above, int length) {
        int a = 0;
        int c = 0;
        for (int i = 1; i < 1 + length; i++) {
            int b = above[i] & 0xff;
            a = (row[i] + paeth(a, b, c)) & 0xff;
            c = b;
            row[i] = (byte) a;
        }
    }

    private static void undoPaeth3(byte[] row, byte[] above, int length) {
        int a0 = 0;
        int a1 = 0;
        int a2 = 0;
        int c0 = 0;
        int c1 = 0;
        int c2 = 0;
        for (int i = 3; i < 3 + length; i += 3) {
            int b0 = above[i] & 0xff;
            int b1 = above[i + 1] & 0xff;
            int b2 = above[i + 2] & 0xff;
            a0 = row[i] + paeth(a0, b0, c0) & 0xff;
            a1 = row[i + 1] + paeth(a1, b1, c1) & 0xff;
            a2 = row[i + 2] + paeth(a2, b2, c2) & 0xff;
            c0 = b0;
            c1 = b1;
            c2 = b2;
            row[i] = (byte) a0;
            row[i + 1] = (byte) a1;
            row[i + 2] = (byte) a2;
        }
    }

    private static void undoPaeth4(byte[] row, byte[] above, int length) {
        int a0 = 0;
        int a1 = 0;
        int a2 = 0;
        int a3 = 0;
        for (int i = 4; i < 4 + length; i += 4) {
            a0 = row[i] + paeth(a0, above[i] & 0xff, above[i - 4] & 0xff) & 0xff;
            a1 = row[i + 1] + paeth(a1, above[i + 1] & 0xff, above[i - 3] & 0xff) & 0xff;
            a2 = row[i + 2] + paeth(a2, above[i + 2] & 0xff, above[i - 2] & 0xff) & 0xff;
            a3 = row[i + 3] + paeth(a3, above[i + 3] & 0xff, above[i - 1] & 0xff) & 0xff;
            row[i] = (byte) a0;
            row[i + 1] = (byte) a1;
            row[i + 2] = (byte) a2;
            row[i + 3] = (byte) a3;
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
