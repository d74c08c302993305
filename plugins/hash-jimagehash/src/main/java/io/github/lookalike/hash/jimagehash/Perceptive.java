package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.PerceptiveHash;
import io.github.lookalike.api.Radii;
import org.pf4j.Extension;

/** Which low frequencies of a cosine transform are strong. */
@Extension
public final class Perceptive extends LibraryHash {

    public Perceptive() {
        super("perceptive", 64, new PerceptiveHash(64));
    }

    @Override
    public String displayName() {
        return "JImageHash perceptive, 64 bits";
    }

    @Override
    public Radii radii() {
        return new Radii(4, 9, 14);
    }
}
