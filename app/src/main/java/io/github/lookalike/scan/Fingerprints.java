package io.github.lookalike.scan;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.Turn;
import java.util.Arrays;
import java.util.List;

/**
 * All fingerprints of one picture under one algorithm, packed: first the eight turns of its content inside uniform
 * borders (in the order of {@link Turn}), then the whole picture with its borders, then the picture within it where there is
 * one (see {@link Miniature#inset}), then the content set straight by each {@link Tilt}, then through each window
 * of {@link Windows}, the light ones or all, for finding crops.
 */
public final class Fingerprints {

    /** How many turns come first. */
    public static final int TURNS = Turn.values().length;

    /** The index of the content as it is. */
    public static final int UPRIGHT = 0;

    /** The index of the whole picture with its borders; the same bits as index 0 when it has none. */
    public static final int BORDERED = TURNS;

    /** The index of the picture within the picture; the same bits as index 0 when there is none. */
    public static final int INSET = TURNS + 1;

    /** The index of the content set straight by the first {@link Tilt}. */
    public static final int FIRST_TILT = TURNS + 2;

    /** The index of the first window. */
    public static final int FIRST_WINDOW = FIRST_TILT + Tilt.ALL.size();

    private final AlgorithmId algorithm;
    private final int bits;
    private final long[] words;

    private Fingerprints(AlgorithmId algorithm, int bits, long[] words) {
        int each = wordsFor(bits);
        if (words.length % each != 0 || words.length / each < TURNS) {
            throw new IllegalArgumentException(
                    words.length + " words are not " + TURNS + " or more × " + bits + " bits");
        }
        this.algorithm = algorithm;
        this.bits = bits;
        this.words = words;
    }

    /** Packs at least eight fingerprints of the same algorithm and length. */
    public static Fingerprints of(List<Fingerprint> all) {
        Fingerprint first = all.get(0);
        int each = first.wordCount();
        long[] words = new long[each * all.size()];
        for (int i = 0; i < all.size(); i++) {
            Fingerprint one = all.get(i);
            if (!one.algorithm().equals(first.algorithm()) || one.bits() != first.bits()) {
                throw new IllegalArgumentException(one + " beside " + first);
            }
            for (int w = 0; w < each; w++) {
                words[i * each + w] = one.word(w);
            }
        }
        return new Fingerprints(first.algorithm(), first.bits(), words);
    }

    /** Fingerprints over packed words, as {@link #packed()} gave them. */
    public static Fingerprints ofPacked(AlgorithmId algorithm, int bits, long[] words) {
        return new Fingerprints(algorithm, bits, words.clone());
    }

    /** These through so many windows at most. */
    public Fingerprints through(Windows windows) {
        int most = (FIRST_WINDOW + windows.count()) * wordsEach();
        return words.length <= most ? this : new Fingerprints(algorithm, bits, Arrays.copyOf(words, most));
    }

    /**
     * These with what is seen through the windows that they lack.
     *
     * @param rest of the same picture, all of them or none; what is still lacking shows the content, as a window of too little
     *     detail does
     */
    public Fingerprints with(long[] rest) {
        int all = (FIRST_WINDOW + Windows.ALL.count()) * wordsEach();
        long[] filled = Arrays.copyOf(words, Math.max(all, words.length));
        int known = Math.min(rest.length, filled.length - words.length);
        System.arraycopy(rest, 0, filled, words.length, known);
        for (int at = words.length + known; at < filled.length; at++) {
            filled[at] = words[at % wordsEach()];
        }
        return new Fingerprints(algorithm, bits, filled);
    }

    public AlgorithmId algorithm() {
        return algorithm;
    }

    public int bits() {
        return bits;
    }

    /** How many 64-bit words one fingerprint takes. */
    public int wordsEach() {
        return wordsFor(bits);
    }

    /** How many there are in all. */
    public int count() {
        return words.length / wordsEach();
    }

    /** Fingerprint {@code index}: a turn's ordinal, {@link #BORDERED}, or {@link #FIRST_WINDOW} and up. */
    public Fingerprint get(int index) {
        long[] one = new long[wordsEach()];
        copyTo(index, one, 0);
        return Fingerprint.of(algorithm, bits, one);
    }

    /** Whether the picture looks different with its borders than without. */
    public boolean bordered() {
        return differs(BORDERED);
    }

    /** Whether there is a picture within the picture. */
    public boolean inset() {
        return differs(INSET);
    }

    private boolean differs(int index) {
        int each = wordsEach();
        return count() > index && !Arrays.equals(words, 0, each, words, index * each, (index + 1) * each);
    }

    /** Copies the words of fingerprint {@code index} to a packed table. */
    public void copyTo(int index, long[] table, int offset) {
        System.arraycopy(words, index * wordsEach(), table, offset, wordsEach());
    }

    /** All words, a copy. */
    public long[] packed() {
        return words.clone();
    }

    private static int wordsFor(int bits) {
        return (bits + 63) / 64;
    }
}
