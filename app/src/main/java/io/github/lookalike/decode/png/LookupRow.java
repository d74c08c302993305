package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.Layout;

/** Rows of palette indexes or of a few bits of grey: every possible value is looked up. */
final class LookupRow implements PixelRow {

    private final int depth;
    private final int[] colours;
    private final boolean grey;
    private byte[] samples = new byte[0];

    /**
     * @param depth bits a value, 1 to 8
     * @param colours for every value of that depth, {@code 0xRRGGBB}
     */
    LookupRow(int depth, int[] colours) {
        this.depth = depth;
        this.colours = colours;
        boolean allGrey = true;
        for (int colour : colours) {
            allGrey &= (colour >> 16 & 0xff) == (colour & 0xff) && (colour >> 8 & 0xff) == (colour & 0xff);
        }
        this.grey = allGrey;
    }

    @Override
    public Layout layout() {
        return grey ? Layout.GREY : Layout.RGB;
    }

    @Override
    public void deliver(byte[] row, int from, int pixels, Sink sink) {
        int length = pixels * (grey ? 1 : 3);
        if (samples.length < length) {
            samples = new byte[length];
        }
        if (grey) {
            lookUpGrey(row, from, pixels);
        } else {
            lookUpColours(row, from, pixels);
        }
        sink.add(samples, 0);
    }

    private void lookUpGrey(byte[] row, int from, int pixels) {
        for (int i = 0; i < pixels; i++) {
            samples[i] = (byte) colours[value(row, from, i)];
        }
    }

    private void lookUpColours(byte[] row, int from, int pixels) {
        for (int i = 0, at = 0; i < pixels; i++, at += 3) {
            int colour = colours[value(row, from, i)];
            samples[at] = (byte) (colour >> 16);
            samples[at + 1] = (byte) (colour >> 8);
            samples[at + 2] = (byte) colour;
        }
    }

    private int value(byte[] row, int from, int index) {
        if (depth == 8) {
            return row[from + index] & 0xff;
        }
        long bit = (long) index * depth;
        int shift = 8 - depth - (int) (bit & 7);
        return row[from + (int) (bit >> 3)] >> shift & (1 << depth) - 1;
    }
}
