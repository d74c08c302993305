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
 * @param timeLimit the longest time one file may take, and a second more for each megabyte of it
 * @param windows what pictures must have been seen through; what was read with fewer is read again
 */
public record ScanOptions(List<String> exclusions, long minBytes, int workers, Duration timeLimit, Windows windows) {

    public ScanOptions {
        exclusions = List.copyOf(exclusions);
        if (minBytes < 0 || workers < 1 || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException(minBytes + " bytes, " + workers + " workers, " + timeLimit);
        }
    }

    /** Through the windows that every search needs. */
    public ScanOptions(List<String> exclusions, long minBytes, int workers, Duration timeLimit) {
        this(exclusions, minBytes, workers, timeLimit, Windows.LIGHT);
    }

    /** The same scan through these windows. */
    public ScanOptions through(Windows others) {
        return new ScanOptions(exclusions, minBytes, workers, timeLimit, others);
    }

    /** No exclusions, one worker for each processor, thirty seconds a file. */
    public static ScanOptions usual() {
        return new ScanOptions(List.of(), 0, Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(30));
    }
}
