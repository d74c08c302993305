package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.Layout;

/** Rows whose bytes are samples already. */
record DirectRow(Layout layout) implements PixelRow {

    @Override
    public void deliver(byte[] row, int from, int pixels, Sink sink) {
        sink.add(row, from);
    }
}
