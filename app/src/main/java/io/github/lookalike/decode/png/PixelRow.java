package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.SampleLayout;

/** Makes opaque samples of a row's bytes, transparent parts over mid-grey. */
interface PixelRow {

    /** How the samples lie that come out. */
    SampleLayout layout();

    /** Makes samples of the next {@code pixels} pixels and hands them on; the row itself stays as it is. */
    void deliver(byte[] row, int from, int pixels, Sink sink);

    /** Takes samples of one row. */
    @FunctionalInterface
    interface Sink {
        void add(byte[] samples, int from);
    }
}
