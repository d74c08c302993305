package io.github.lookalike.api;

/**
 * You create this: Hamming radii of one {@link HashAlgorithm}, in bits, each at least as wide as the one before.
 *
 * @param strict finds re-saved and resized copies
 * @param normal finds edited copies too; the usual one
 * @param wide finds what it can, for the thorough level
 */
public record Radii(int strict, int normal, int wide) {

    public Radii {
        if (strict < 0 || normal < strict || wide < normal) {
            throw new IllegalArgumentException("radii must grow from 0: " + strict + ", " + normal + ", " + wide);
        }
    }

    /** One eighth, a quarter and three tenths of the bits: right for hashes whose bits are even and independent. */
    public static Radii proportional(int bits) {
        return new Radii(bits / 8, bits / 4, bits * 3 / 10);
    }
}
