package io.github.lookalike.proof;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.match.detail.FullDifference;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether something of a redundant picture would be lost with it: pixels, bits, colours or notes that its keeper lacks. */
final class PoorerKeeper {

    /** Sizes whose sides were rounded differ by less. */
    private static final double MORE_PIXELS = 1.02;

    /**
     * The share of contrast that an enlarged picture may lose at the size it was enlarged from. By {@code DetailTable}, 27
     * November 2026: doubled ones .015 to .075, all but one below .065, pictures beside their half .084 and more.
     */
    private static final double LOST = 0.065;

    /**
     * More must be lost for a larger keeper with losses to show what a lossless picture cannot hold. By {@code DetailTable}, 29 November 2026: 16
     * JPEGs enlarged from a PNG to 1.5 and 1.6 times the size, half of them sharpened, .017 to .13; ten sharp JPEGs beside their PNG of half
     * the size .19 and more, of .67 .12 and more, of .83 .07 and more, so that half of the last are held back.
     */
    private static final double SHOWS_MORE = 0.14;

    /**
     * In squared levels: .01 to .13 between a JPEG and what another program decoded of it; .39 to 2.3 between seven lossless
     * pictures and themselves saved at quality 95, .21 to .51 at 98; .09 at 100, where nothing is lost that anyone could see.
     */
    private static final double DECODED = 0.25;

    /** Where vivid colours are cut off, two programs make clusters of up to 2.3 of one JPEG. */
    private static final double DECODED_CLUSTER = 5;

    /** Measurements and light are saved in so many bits; of the ten and twelve of cameras those below eight are noise. */
    private static final int DEEP = 16;

    /** What palettes and greys hold is less than what full colours do. */
    private static final Set<String> FEW_COLOURS = Set.of("indexed");

    private static final Set<String> USUAL_COLOURS = Set.of("", "srgb", "grey", "gray", "indexed", "bilevel");

    private PoorerKeeper() {}

    static boolean keeps(Redundancy pair, FullDifference difference, Content keepers, Content others) {
        return fewerPixels(pair, difference)
                || bits(difference, others) > Math.max(Byte.SIZE, keepers.bits())
                || fewerColours(difference, keepers, others)
                || moreLoss(pair, difference, keepers, others)
                || fewerNotes(pair.keeper().metadata(), pair.other().metadata());
    }

    /** Whether steps that nobody compared may hold something: of deep samples and of light beyond white the look in full sees eight bits. */
    static boolean isBeyondLook(FullDifference difference, Content others) {
        return bits(difference, others) >= DEEP;
    }

    /**
     * Bits a sample in which something can be told apart. Up to eight, a keeper of fewer has all that comparing both in full does not
     * find: each step of eight bits is looked at there. Of 63 greys reduced to two and four levels each has clusters of 137 and more.
     */
    private static int bits(FullDifference difference, Content others) {
        return difference.widened() ? Byte.SIZE : others.bits();
    }

    /** Whether the redundant one has more pixels, and they show more. */
    private static boolean fewerPixels(Redundancy pair, FullDifference difference) {
        return pair.other().file().pixelCount()
                        > MORE_PIXELS * pair.keeper().file().pixelCount()
                && difference.lost() > LOST;
    }

    private static boolean fewerColours(FullDifference difference, Content keepers, Content others) {
        String keeper = keepers.colourSpace().toLowerCase(Locale.ROOT);
        String other = others.colourSpace().toLowerCase(Locale.ROOT);
        boolean palette = FEW_COLOURS.contains(keeper) && !FEW_COLOURS.contains(other);
        boolean wide = !USUAL_COLOURS.contains(other) && !other.equals(keeper);
        return (palette && !Visibility.equal(difference)) || wide;
    }

    /**
     * Whether the redundant one was saved without losses and the keeper with some: then the keeper may have been made from
     * it, unless it shows, in no fewer pixels, just what the keeper does. A larger keeper may have been enlarged from it, unless it
     * shows more.
     */
    private static boolean moreLoss(Redundancy pair, FullDifference difference, Content keepers, Content others) {
        if (!others.lossless() || keepers.lossless()) {
            return false;
        }
        boolean smaller = pair.other().file().pixelCount() * MORE_PIXELS
                < pair.keeper().file().pixelCount();
        return smaller ? difference.lost() <= SHOWS_MORE : !enlarged(pair, difference) && !sameSamples(difference);
    }

    private static boolean enlarged(Redundancy pair, FullDifference difference) {
        return pair.other().file().pixelCount()
                        > MORE_PIXELS * pair.keeper().file().pixelCount()
                && difference.lost() <= LOST;
    }

    /**
     * Whether both show the same samples, so that neither can have lost more: they differ only by what programs that decode a file
     * do, far less than what saving at a good quality moves samples by.
     */
    static boolean sameSamples(FullDifference difference) {
        return !difference.resized()
                && difference.unexplained() < DECODED
                && difference.lightCluster() < DECODED_CLUSTER;
    }

    private static boolean fewerNotes(Metadata keeper, Metadata other) {
        return (other.hasPosition() && !keeper.hasPosition())
                || (other.rating().filter(stars -> stars > 0).isPresent()
                        && !other.rating().equals(keeper.rating()))
                || !new HashSet<>(keeper.keywords()).containsAll(other.keywords())
                || !new HashSet<>(keeper.notes()).containsAll(other.notes())
                || !new HashSet<>(keeper.edits()).containsAll(other.edits())
                || (!other.caption().isEmpty() && !other.caption().equals(keeper.caption()))
                || (other.captured().isPresent() && keeper.captured().isEmpty())
                || (other.namesCamera() && !keeper.namesCamera());
    }
}
