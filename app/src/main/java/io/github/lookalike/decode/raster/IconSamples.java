package io.github.lookalike.decode.raster;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The rows of a bitmap in an icon, from the bottom, transparent where its mask or its own alpha says so. */
final class IconSamples implements RowFiller {

    private static final int OPAQUE = 0xff000000;

    private final IconBitmap bitmap;
    private final ByteBuffer data;
    private final boolean alpha;
    private int next;

    IconSamples(IconBitmap bitmap) {
        this.bitmap = bitmap;
        this.data = bitmap.data();
        this.alpha = bitmap.bits() == 32 && hasAlpha();
    }

    /** Where the fourth byte is zero everywhere, the mask counts alone, as before Windows XP. */
    private boolean hasAlpha() {
        int end = Math.min(data.limit(), bitmap.row(bitmap.height()));
        for (int at = bitmap.row(0) + 3; at < end; at += 4) {
            if (data.get(at) != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void fill(int[] argb) {
        int row = bitmap.row(next);
        int mask = bitmap.maskRow(next);
        if (bitmap.row(next + 1) > data.limit()) {
            throw new BufferUnderflowException();
        }
        for (int x = 0; x < argb.length; x++) {
            boolean hidden = !alpha && bitmap.masked() && bit(mask, x);
            argb[x] = hidden ? 0 : pixel(row, x);
        }
        next++;
    }

    private boolean bit(int row, int x) {
        return ((data.get(row + x / 8) >> (7 - x % 8)) & 1) == 1;
    }

    private int pixel(int row, int x) {
        return switch (bitmap.bits()) {
            case 1 -> bitmap.colour(bit(row, x) ? 1 : 0);
            case 4 -> bitmap.colour((data.get(row + x / 2) >> (x % 2 == 0 ? 4 : 0)) & 0xf);
            case 8 -> bitmap.colour(data.get(row + x) & 0xff);
            case 16 -> fifteen(data.getShort(row + 2 * x));
            case 24 -> OPAQUE | (data.getShort(row + 3 * x) & 0xffff) | ((data.get(row + 3 * x + 2) & 0xff) << 16);
            default -> alpha ? data.getInt(row + 4 * x) : OPAQUE | data.getInt(row + 4 * x);
        };
    }

    private static int fifteen(int value) {
        return OPAQUE | (five(value >> 10) << 16) | (five(value >> 5) << 8) | five(value);
    }

    private static int five(int bits) {
        return ((bits & 0x1f) * 255 + 15) / 31;
    }
}
