package io.github.lookalike.api;

/**
 * The part of a line of samples that lies in the picture; the first sample reaches from 0 to 1.
 *
 * @param from 0, or more where the first sample lies in the picture only in part
 * @param to the length of the line, or less where the last one does
 */
record Extent(double from, double to) {

    static Extent whole(int length) {
        return new Extent(0, length);
    }

    double length() {
        return to - from;
    }

    boolean isWhole(int samples) {
        return from == 0 && to == samples;
    }

    /** What lies of a run of samples in the picture. */
    Extent part(int start, int samples) {
        return new Extent(Math.max(0, from - start), Math.min(samples, to - start));
    }

    /** The same on the line of so many samples read backwards. */
    Extent mirrored(int samples) {
        return new Extent(samples - to, samples - from);
    }
}
