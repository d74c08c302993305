package io.github.lookalike.decoder.hevc;

/** The numbers of intra prediction modes (H.265 8.4.1). */
final class Intra {

    static final int PLANAR = 0;
    static final int DC = 1;
    static final int HORIZONTAL = 10;
    static final int VERTICAL = 26;
    static final int LAST = 34;

    /** From this one on, modes look at the row above; those before at the column to the left. */
    static final int FIRST_FROM_ABOVE = 18;

    private Intra() {}
}
