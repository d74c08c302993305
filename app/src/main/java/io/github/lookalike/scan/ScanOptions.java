package io.github.lookalike.scan;

import java.time.Duration;
import java.util.List;

/**
 * How to scan.
 *
 * @param exclusions globs; one with a slash is held against the path below the scanned folder, one without against each
 *     single name
 * @param minBytes smaller files are left out, 0 or more
 * @param workers threads that read pictures, 1 or more
 * @param timeLimit the longest time one file may take
 */
public record ScanOptions(List<String> exclusions, long minBytes, int workers, Duration timeLimit) {

    public ScanOptions {
        exclusions = List.copyOf(exclusions);
        if (minBytes < 0 || workers < 1 || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException(minBytes + " bytes, " + workers + " workers, " + timeLimit);
        }
    }

    /** No exclusions, one worker for each processor, thirty seconds a file. */
    public static ScanOptions usual() {
        return new ScanOptions(List.of(), 0, Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(30));
    }
}
