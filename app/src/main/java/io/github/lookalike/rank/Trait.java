package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import java.util.Locale;

/**
 * What tells an original from what was made from it, the most telling first: a copy has no more of it than its original,
 * whatever else was done.
 */
enum Trait {
    /** Pages and frames: a still can be made from an animation, never the other way. */
    PARTS(0.01),
    /** Pixels that show the picture, bounded by what it was enlarged from. */
    PIXELS(0.045),
    /** Finer steps, layers and what else lies in a file. */
    DEPTH(0.5),
    /** Colours against a palette, a single tone or grey. */
    COLOUR(0.45),
    /** What the pixels keep of the others' rounding: see {@link Parentage}. */
    DESCENT(0.5),
    /** Transparent parts. Asked after descent: many a program gives them to what it makes of an opaque picture. */
    ALPHA(0.5),
    /** What most of the others show: see {@link Agreement}. */
    AGREEMENT(0.5),
    /** Blocks that anyone sees. */
    BLOCKS(0.12),
    /** The camera's own data, which programs drop and never make. */
    CAMERA(0.5),
    /** What was put around it. */
    FRAME(0.5),
    /** Compression, with what the pixels show of earlier ones where that tells. */
    COMPRESSION(0.004),
    /** Dates, marks and writing put on it. Asked after compression, since that a stamp was taken off looks the same. */
    WRITING(0.5),
    /** Names and sizes of messengers, and of copies. */
    MARKS(0.5);

    /** A smaller share of the pixels may be the sky or a wall. */
    private static final double NOTICEABLE_FRAME = 0.03;

    private final double tolerance;

    Trait(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The more the better. */
    double of(Origin origin) {
        Provenance facts = origin.facts();
        return switch (this) {
            case PARTS -> Math.log(facts.parts());
            case PIXELS -> Math.log(origin.pixels());
            case DEPTH -> facts.depth();
            case COLOUR -> facts.colour();
            case DESCENT -> -origin.parents();
            case ALPHA -> facts.content().alpha() ? 1 : 0;
            case AGREEMENT -> origin.edited() ? 0 : 1;
            case BLOCKS, COMPRESSION -> origin.compression();
            case CAMERA -> facts.camera() ? 1 : 0;
            case FRAME -> facts.frame() > NOTICEABLE_FRAME ? 0 : 1;
            case WRITING -> -origin.plain();
            case MARKS -> -facts.copyMarks();
        };
    }

    /** Whether so much less than another's is no more than measuring errs. */
    boolean isAsGood(double value, double best) {
        return value >= best - tolerance;
    }

    /** Why a picture with less of it is not the original. */
    Reason less() {
        return Reason.of("less." + name().toLowerCase(Locale.ROOT));
    }
}
