package io.github.lookalike.api;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pf4j.ExtensionPoint;

/**
 * You implement this: a perceptual hash, which gives near pictures near fingerprints.
 *
 * <p>The same pixels must give the same bits on every machine and in every run. The program itself trims uniform
 * borders, makes turned and windowed views for pictures that were turned or cropped, and looks a second time at every
 * candidate pair; an algorithm only has to be robust against re-saving, scaling and changes of tone.
 */
public interface HashAlgorithm extends ExtensionPoint {

    AlgorithmId id();

    /** A name for people, such as {@code DCT, 256 bits}. */
    String displayName();

    /** The length of every fingerprint, 1 to {@link Fingerprint#MAX_BITS}. */
    int bits();

    /**
     * The fingerprint of a picture, or nothing when it has too little detail to be told from others.
     *
     * @param pixels at least 1×1; the short side has usually 128 pixels or more
     */
    Optional<Fingerprint> fingerprint(Pixels pixels);

    /**
     * The fingerprints of all eight turns, in the order of {@link Turn#values()}; empty when there is none for the
     * upright picture. Override it where the algorithm knows them more cheaply than from eight views.
     */
    default List<Fingerprint> turned(Pixels pixels) {
        List<Fingerprint> all = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            Optional<Fingerprint> one = fingerprint(pixels.turned(turn));
            if (one.isEmpty()) {
                return List.of();
            }
            all.add(one.get());
        }
        return List.copyOf(all);
    }

    /**
     * What {@link #fingerprint} gives of the {@link Pixels#view} of each of these parts, bit for bit, in their order: dozens of one
     * picture, for those who crop. Override it where the algorithm knows them more cheaply together.
     */
    default List<Optional<Fingerprint>> ofParts(Pixels pixels, List<Rectangle> parts) {
        List<Optional<Fingerprint>> all = new ArrayList<>();
        for (Rectangle part : parts) {
            all.add(fingerprint(pixels.view(part)));
        }
        return all;
    }

    /**
     * The positions of bits that stay as they are, but for a few at random, when a picture is mirrored left to right or
     * top to bottom. Where an algorithm knows 48 of them or more, large collections are searched in all turns at less
     * than half of the cost.
     *
     * @return a new set; empty where nothing is known
     */
    default BitSet bitsSharedByMirrors() {
        return new BitSet();
    }

    /**
     * From where transposing a picture takes each bit of its fingerprint: bit {@code i} of the picture so turned ({@link
     * Turn#TRANSPOSE}) is bit {@code bitsWhenTransposed()[i]} of the upright one, but for a few at random. As two
     * transpositions undo each other, {@code bitsWhenTransposed()[bitsWhenTransposed()[i]]} is {@code i}.
     *
     * <p>Where an algorithm knows it for all {@link #bitsSharedByMirrors()}, and these exchange places among themselves,
     * large collections are searched for transposed copies at half of the cost.
     *
     * @return a new array of {@link #bits()} positions, each once, counted from 0; empty where nothing is known
     */
    default int[] bitsWhenTransposed() {
        return new int[0];
    }

    /** How far two fingerprints may be apart to be worth a second look, for each level of similarity. */
    default Radii radii() {
        return Radii.proportional(bits());
    }
}
