package io.github.lookalike.decoder.heic;

import java.util.Arrays;

/**
 * A whole picture in memory, of parts that may lie over each other, the later ones in front; mid-grey where there is none.
 */
final class Frame implements Sink {

    private Samples whole = Samples.grey(0, 0, new byte[0]);
    private boolean coloured;

    /** About how many bytes a picture takes. */
    static long bytesFor(long width, long height) {
        return 3 * width * height;
    }

    @Override
    public void begin(int width, int height) {
        int count = Math.multiplyExact(width, height);
        whole = new Samples(width, height, grey(count), 1, 1, grey(count), grey(count));
    }

    /** Makes all of the picture the ground of layers, over mid-grey where that is transparent. */
    void fill(OverlayLayout ground) {
        int red = overGrey(ground.red(), ground.opaque());
        int green = overGrey(ground.green(), ground.opaque());
        int blue = overGrey(ground.blue(), ground.opaque());
        double light = .299 * red + .587 * green + .114 * blue;
        Arrays.fill(whole.luma(), (byte) Math.round(light));
        Arrays.fill(whole.blue(), (byte) Math.min(255, Math.round(Cells.MID_GREY + (blue - light) / 1.772)));
        Arrays.fill(whole.red(), (byte) Math.min(255, Math.round(Cells.MID_GREY + (red - light) / 1.402)));
        coloured |= red != green || green != blue;
    }

    private static int overGrey(int value, int opaque) {
        return (value * opaque + Cells.MID_GREY * (255 - opaque) + 127) / 255;
    }

    @Override
    public void add(Samples part, int x, int y) {
        coloured |= !part.isGrey();
        int fromX = (int) Math.max(0, -(long) x);
        int toX = (int) Math.min(part.width(), (long) whole.width() - x);
        int fromY = (int) Math.max(0, -(long) y);
        int toY = (int) Math.min(part.height(), (long) whole.height() - y);
        for (int row = fromY; row < toY && toX > fromX; row++) {
            int to = (y + row) * whole.width() + x;
            System.arraycopy(part.luma(), row * part.width() + fromX, whole.luma(), to + fromX, toX - fromX);
            for (int column = fromX; column < toX; column++) {
                int colour = part.isGrey() ? -1 : row / part.stepY() * part.colourWidth() + column / part.stepX();
                whole.blue()[to + column] = colour < 0 ? (byte) Cells.MID_GREY : part.blue()[colour];
                whole.red()[to + column] = colour < 0 ? (byte) Cells.MID_GREY : part.red()[colour];
            }
        }
    }

    /** The picture; shared. */
    Samples samples() {
        return coloured ? whole : Samples.grey(whole.width(), whole.height(), whole.luma());
    }

    private static byte[] grey(int count) {
        byte[] samples = new byte[count];
        Arrays.fill(samples, (byte) Cells.MID_GREY);
        return samples;
    }
}
