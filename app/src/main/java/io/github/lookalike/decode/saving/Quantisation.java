package io.github.lookalike.decode.saving;

import java.util.List;

/**
 * How a picture was quantised.
 *
 * @param kind by what
 * @param light for {@link Kind#JPEG} the 64 steps of luma in zig-zag order, for {@link Kind#TRANSFORM} the one step
 * @param colour the same of the colour differences
 * @param lost coefficients below so many steps are lost whole: more than half of one where encoders round towards zero
 */
public record Quantisation(Kind kind, List<Integer> light, List<Integer> colour, double lost) {

    /** What is rounded to the next multiple of a step is lost below half of it. */
    public static final double ROUNDED = 0.5;

    /** What quantises. */
    public enum Kind {
        /** Nothing, as far as the file says. */
        NONE,
        /** Cosine transforms of 8×8 samples (ITU-T T.81). */
        JPEG,
        /** Transforms of several sizes and one step, told in sixteenths of a level of an orthonormal one. */
        TRANSFORM,
        /** Transforms whose steps the headers do not tell, or not without reading all of the picture. */
        UNTOLD,
        /** Colours taken from a palette. */
        PALETTE
    }

    /** Nothing was lost. */
    public static final Quantisation NONE = new Quantisation(Kind.NONE, List.of(), List.of());

    /** Something may be lost, who knows how much; what it takes to say nothing lies in the length of the file. */
    public static final Quantisation UNTOLD = new Quantisation(Kind.UNTOLD, List.of(), List.of(), 1);

    /** Colours come from a palette. */
    public static final Quantisation PALETTE = new Quantisation(Kind.PALETTE, List.of(), List.of());

    /** How many parts a level has in steps of {@link Kind#TRANSFORM}. */
    public static final int PARTS = 16;

    public Quantisation {
        light = List.copyOf(light);
        colour = List.copyOf(colour);
        int steps = switch (kind) {
            case JPEG -> 64;
            case TRANSFORM -> 1;
            case NONE, UNTOLD, PALETTE -> 0;
        };
        if (light.size() != steps || colour.size() != steps) {
            throw new IllegalArgumentException(kind + " has no " + light.size() + " and " + colour.size() + " steps");
        }
    }

    /** As encoders do that round to the next multiple. */
    public Quantisation(Kind kind, List<Integer> light, List<Integer> colour) {
        this(kind, light, colour, ROUNDED);
    }

    /**
     * With one step for all coefficients of luma and one for those of colours, in levels of an orthonormal transform.
     *
     * @param lost coefficients below so many steps are lost whole
     */
    static Quantisation ofTransform(double light, double colour, double lost) {
        return new Quantisation(
                Kind.TRANSFORM,
                List.of((int) Math.round(light * PARTS)),
                List.of((int) Math.round(colour * PARTS)),
                lost);
    }
}
