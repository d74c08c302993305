package io.github.lookalike.hash.jimagehash;

import dev.brachtendorf.jimagehash.hashAlgorithms.RotAverageHash;
import io.github.lookalike.api.Radii;
import org.pf4j.Extension;

/** Which rings are brighter than their mean; does not change when the picture is turned by any angle. */
@Extension
public final class RotationAverage extends LibraryHash {

    public RotationAverage() {
        super("rotation-average", 64, new RotAverageHash(64));
    }

    @Override
    public String displayName() {
        return "JImageHash average, any angle, 64 bits";
    }

    @Override
    public Radii radii() {
        return new Radii(3, 7, 10);
    }
}
