package io.github.lookalike.decode.png;

import io.github.lookalike.decode.plane.SampleLayout;

/** Makes opaque samples of a row's bytes, transparent parts over mid-grey. */
interface PixelRow {

    /** What {@link #opacity} is where nothing shines through. */
    byte[] OPAQUE = {};

    /** How the samples lie that come out. */
    SampleLayout layout();

    /** Makes samples of the next {@code pixels} pixels and hands them on; the row itself stays as it is. */
    void deliver(byte[] row, int from, int pixels, Sink sink);

    /** How opaque the pixels of the row delivered last are, 0 to 255; may be longer than the row; empty where all of them are. */
    default byte[] opacity() {
        return OPAQUE;
    }

    /** Takes samples of one row. */
    @FunctionalInterface
    interface Sink {
        void add(byte[] samples, int from);
    }
}
