package io.github.lookalike.act;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a place really is, also one that is not there yet. */
public final class RealPlace {

    private RealPlace() {}

    /** The real path of the deepest folder above it that there is, and the rest as it was named. */
    public static Path of(Path place) {
        Path absolute = place.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            @Nullable Path above = absolute.getParent();
            @Nullable Path name = absolute.getFileName();
            return above == null || name == null
                    ? absolute.normalize()
                    : of(above).resolve(name).normalize();
        }
    }
}
