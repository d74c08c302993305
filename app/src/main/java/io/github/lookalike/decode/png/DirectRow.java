package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.SampleLayout;

/** Rows whose bytes are samples already. */
record DirectRow(SampleLayout layout) implements PixelRow {

    @Override
    public void deliver(byte[] row, int from, int pixels, Sink sink) {
        sink.add(row, from);
    }
}
