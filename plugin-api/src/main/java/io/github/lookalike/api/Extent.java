package io.github.lookalike.api;

/**
 * The part of a line of samples that lies in the picture; the first sample reaches from 0 to 1.
 *
 * @param from 0, or more where the first sample lies in the picture only in part
 * @param to the length of the line, or less where the last one does
 */
record Extent(double from, double to) {

    /** No part is shorter, in samples. */
    private static final double LEAST = 1e-3;

    /** A sample that lies there by less does not. */
    private static final double NEAR = 1e-6;

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

    /** A part by shares of this one. */
    Extent share(double start, double length) {
        double begin = Math.min(to - LEAST, from + start * length());
        return new Extent(begin, Math.max(begin + LEAST, Math.min(to, from + (start + length) * length())));
    }

    /** The first sample of which something lies in this extent. */
    int first() {
        return (int) Math.floor(from + NEAR);
    }

    /** The sample behind the last one of which something does. */
    int end() {
        return Math.max(first() + 1, (int) Math.ceil(to - NEAR));
    }

    /** The same on the line of so many samples read backwards. */
    Extent mirrored(int samples) {
        return new Extent(samples - to, samples - from);
    }
}
