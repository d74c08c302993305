package io.github.lookalike.scan;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.List;

/**
 * What reading all content again found.
 *
 * @param sound files that hold what they held
 * @param troubles all others, sorted by path
 */
public record ContentReport(long sound, List<Trouble> troubles) {

    /** A file that does not hold what it held, or of which that cannot be told. */
    public record Trouble(Path path, RotCheck.State state, List<Reason> reasons) {

        public Trouble {
            reasons = List.copyOf(reasons);
        }
    }

    public ContentReport {
        troubles = List.copyOf(troubles);
    }

    /** How many of the troubles are of this kind. */
    public long count(RotCheck.State state) {
        return troubles.stream().filter(trouble -> trouble.state() == state).count();
    }
}
