package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.MidGrey;
import io.github.lookalike.decode.plane.SampleLayout;

/** Rows with an alpha channel: passed on as they are where they are opaque, mixed with mid-grey where not. */
final class AlphaRow implements PixelRow {

    private final SampleLayout layout;
    private final int colourBytes;
    private byte[] mixed = new byte[0];
    private byte[] amounts = new byte[0];
    private boolean opaque = true;

    /** @param bytesEach 1 or 2 */
    AlphaRow(int colours, int bytesEach) {
        this.layout = new SampleLayout(colours, colours + 1, bytesEach);
        this.colourBytes = colours * bytesEach;
    }

    @Override
    public SampleLayout layout() {
        return layout;
    }

    @Override
    public void deliver(byte[] row, int from, int pixels, Sink sink) {
        opaque = isOpaque(row, from, pixels);
        if (opaque) {
            sink.add(row, from);
            return;
        }
        int stride = layout.stride();
        int length = pixels * stride;
        if (mixed.length < length) {
            mixed = new byte[length];
            amounts = new byte[pixels];
        }
        for (int at = 0, pixel = 0; at < length; at += stride) {
            int alpha = row[from + at + colourBytes] & 0xff;
            amounts[pixel++] = (byte) alpha;
            for (int i = 0; i < colourBytes; i++) {
                mixed[at + i] = (byte) MidGrey.under(row[from + at + i] & 0xff, alpha);
            }
        }
        sink.add(mixed, 0);
    }

    @Override
    public byte[] opacity() {
        return opaque ? OPAQUE : amounts;
    }

    private boolean isOpaque(byte[] row, int from, int pixels) {
        int stride = layout.stride();
        int all = 0xff;
        for (int at = from + colourBytes, i = 0; i < pixels; i++, at += stride) {
            all &= row[at];
        }
        return (all & 0xff) == 0xff;
    }
}
