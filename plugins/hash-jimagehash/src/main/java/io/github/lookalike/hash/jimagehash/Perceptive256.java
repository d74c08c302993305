package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.PerceptiveHash;
import io.github.lookalike.api.Radii;
import org.pf4j.Extension;

/** Like {@link Perceptive}, with more frequencies: slower to compare, far better at telling pictures apart. */
@Extension
public final class Perceptive256 extends LibraryHash {

    public Perceptive256() {
        super("perceptive", 256, new PerceptiveHash(256));
    }

    @Override
    public String displayName() {
        return "JImageHash perceptive, 256 bits";
    }

    @Override
    public Radii radii() {
        return new Radii(20, 52, 72);
    }
}
