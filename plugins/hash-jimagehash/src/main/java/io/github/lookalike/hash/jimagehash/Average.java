package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.AverageHash;
import io.github.lookalike.api.Radii;
import org.pf4j.Extension;

/** Which cells of 8×8 are brighter than their mean. */
@Extension
public final class Average extends LibraryHash {

    public Average() {
        super("average", 64, new AverageHash(64));
    }

    @Override
    public String displayName() {
        return "JImageHash average, 64 bits";
    }

    @Override
    public Radii radii() {
        return new Radii(2, 5, 9);
    }
}
