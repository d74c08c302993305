package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.RotPHash;
import io.github.lookalike.api.Radii;
import org.pf4j.Extension;

/** A perceptive hash of rings, which does not change when the picture is turned by any angle. */
@Extension
public final class RotationPerceptive extends LibraryHash {

    public RotationPerceptive() {
        super("rotation-perceptive", 79, new RotPHash(64));
    }

    @Override
    public String displayName() {
        return "JImageHash perceptive, any angle, 79 bits";
    }

    @Override
    public Radii radii() {
        return new Radii(2, 5, 8);
    }
}
