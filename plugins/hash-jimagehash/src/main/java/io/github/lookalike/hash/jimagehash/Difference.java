package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.DifferenceHash;
import io.github.lookalike.api.Radii;
import org.pf4j.Extension;

/** Which cells are brighter than their neighbour on the left. */
@Extension
public final class Difference extends LibraryHash {

    public Difference() {
        super("difference", 72, new DifferenceHash(64, DifferenceHash.Precision.Simple));
    }

    @Override
    public String displayName() {
        return "JImageHash difference, 72 bits";
    }

    @Override
    public Radii radii() {
        return new Radii(6, 11, 14);
    }
}
