package io.github.lookalike.decode.saving;

import java.util.List;

/**
 * How a picture was quantised.
 *
 * @param kind by what
 * @param light for {@link Kind#JPEG} the 64 steps of luma in zig-zag order, for {@link Kind#WEBP} the one step of its blocks
 * @param colour the same of the colour differences
 */
public record Quantisation(Kind kind, List<Integer> light, List<Integer> colour) {

    /** What quantises. */
    public enum Kind {
        /** Nothing, as far as the file says. */
        NONE,
        /** Cosine transforms of 8×8 samples (ITU-T T.81). */
        JPEG,
        /** Transforms of 4×4 samples (RFC 6386). */
        WEBP,
        /** Colours taken from a palette. */
        PALETTE
    }

    /** Nothing was lost. */
    public static final Quantisation NONE = new Quantisation(Kind.NONE, List.of(), List.of());

    /** Colours come from a palette. */
    public static final Quantisation PALETTE = new Quantisation(Kind.PALETTE, List.of(), List.of());

    public Quantisation {
        light = List.copyOf(light);
        colour = List.copyOf(colour);
        int steps = switch (kind) {
            case JPEG -> 64;
            case WEBP -> 1;
            case NONE, PALETTE -> 0;
        };
        if (light.size() != steps || colour.size() != steps) {
            throw new IllegalArgumentException(kind + " has no " + light.size() + " and " + colour.size() + " steps");
        }
    }
}
