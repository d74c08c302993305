package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.WaveletHash;
import io.github.lookalike.api.Radii;
import org.pf4j.Extension;

/** Which coefficients of a three-level Haar transform are large. */
@Extension
public final class Wavelet extends LibraryHash {

    public Wavelet() {
        super("wavelet", 64, new WaveletHash(64, 3));
    }

    @Override
    public String displayName() {
        return "JImageHash wavelet, 64 bits";
    }

    @Override
    public Radii radii() {
        return new Radii(2, 4, 6);
    }
}
