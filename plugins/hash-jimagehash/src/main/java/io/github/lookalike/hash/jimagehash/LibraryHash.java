package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.HashingAlgorithm;
import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import java.awt.image.BufferedImage;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * One algorithm of JImageHash behind our interface.
 *
 * <p>The library reduces pictures by picking single pixels, which makes its hashes several times weaker than need be;
 * so it is given a picture already averaged to {@value #SIDE}×{@value #SIDE}, in the one pixel layout for which its bits
 * do not depend on the file's.
 */
abstract class LibraryHash implements HashAlgorithm {

    private static final int SIDE = 32;

    /** Neighbouring cells that differ by no more than this many levels of luma show no detail. */
    private static final float FLAT = 2;

    /** At least one in so many pairs of neighbours must show detail. */
    private static final int DETAIL_SHARE = 32;

    private final AlgorithmId id;
    private final int bits;
    private final HashingAlgorithm library;

    /** @param bits the true length of the library's hashes, which is not always the one it was asked for */
    LibraryHash(String name, int bits, HashingAlgorithm library) {
        this.id = new AlgorithmId("jimagehash-" + name + "-" + bits, 1);
        this.bits = bits;
        this.library = library;
    }

    @Override
    public final AlgorithmId id() {
        return id;
    }

    @Override
    public final int bits() {
        return bits;
    }

    @Override
    public final Optional<Fingerprint> fingerprint(Pixels pixels) {
        if (!showsDetail(pixels.averagedLuma(SIDE, SIDE))) {
            return Optional.empty();
        }
        BufferedImage small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        small.setRGB(0, 0, SIDE, SIDE, pixels.averagedRgb(SIDE, SIDE), 0, SIDE);
        return Optional.of(Fingerprint.of(id, bits, words(library.hash(small).getHashValue())));
    }

    private static boolean showsDetail(float[] luma) {
        int steps = 0;
        for (int i = 0; i < luma.length; i++) {
            boolean last = i % SIDE == SIDE - 1;
            steps += !last && Math.abs(luma[i] - luma[i + 1]) > FLAT ? 1 : 0;
            steps += i + SIDE < luma.length && Math.abs(luma[i] - luma[i + SIDE]) > FLAT ? 1 : 0;
        }
        return steps * DETAIL_SHARE >= 2 * luma.length;
    }

    /** The number's 64-bit digits, lowest first. */
    private long[] words(BigInteger value) {
        long[] words = new long[(bits + Long.SIZE - 1) / Long.SIZE];
        Arrays.setAll(words, i -> value.shiftRight(i * Long.SIZE).longValue());
        return words;
    }
}
