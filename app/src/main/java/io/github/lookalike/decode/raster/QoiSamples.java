package io.github.lookalike.decode.raster;

import java.nio.ByteBuffer;

/** The pixels of a QOI, one after the other. */
final class QoiSamples implements RowFiller {

    private static final int RGB = 0xfe;
    private static final int RGBA = 0xff;
    private static final int SEEN = 64;

    private final ByteBuffer data;
    private final int[] seen = new int[SEEN];
    private int red;
    private int green;
    private int blue;
    private int alpha = 0xff;
    private int run;

    /** @param data behind the header */
    QoiSamples(ByteBuffer data) {
        this.data = data;
    }

    @Override
    public void fill(int[] argb) {
        for (int x = 0; x < argb.length; x++) {
            if (run > 0) {
                run--;
            } else {
                read(data.get() & 0xff);
                seen[(red * 3 + green * 5 + blue * 7 + alpha * 11) % SEEN] = packed();
            }
            argb[x] = packed();
        }
    }

    private void read(int tag) {
        if (tag >= RGB) {
            red = data.get() & 0xff;
            green = data.get() & 0xff;
            blue = data.get() & 0xff;
            alpha = tag == RGBA ? data.get() & 0xff : alpha;
            return;
        }
        int low = tag & 0x3f;
        switch (tag >> 6) {
            case 0 -> unpack(seen[low]);
            case 1 -> move((low >> 4) - 2, ((low >> 2) & 3) - 2, (low & 3) - 2);
            case 2 -> {
                int more = data.get() & 0xff;
                int byGreen = low - 32;
                move(byGreen + (more >> 4) - 8, byGreen, byGreen + (more & 0xf) - 8);
            }
            default -> run = low;
        }
    }

    private void move(int byRed, int byGreen, int byBlue) {
        red = (red + byRed) & 0xff;
        green = (green + byGreen) & 0xff;
        blue = (blue + byBlue) & 0xff;
    }

    private int packed() {
        return (alpha << 24) | (red << 16) | (green << 8) | blue;
    }

    private void unpack(int argb) {
        alpha = argb >>> 24;
        red = (argb >> 16) & 0xff;
        green = (argb >> 8) & 0xff;
        blue = argb & 0xff;
    }
}
