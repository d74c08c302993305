package io.github.lookalike.scan;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Pixels;
import java.util.Optional;

/** Sixty-four bits that say which cells of a grid are brighter than the mean. */
class SimpleHash implements HashAlgorithm {

    @Override
    public AlgorithmId id() {
        return new AlgorithmId("simple", 1);
    }

    @Override
    public String displayName() {
        return "Simple";
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public Optional<Fingerprint> fingerprint(Pixels pixels) {
        float[] cells = pixels.averagedLuma(8, 8);
        float mean = 0;
        for (float cell : cells) {
            mean += cell / cells.length;
        }
        long bits = 0;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] > mean) {
                bits |= 1L << i;
            }
        }
        return bits == 0 ? Optional.empty() : Optional.of(Fingerprint.of(id(), 64, bits));
    }
}
