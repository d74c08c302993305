package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.scan.Windows;
import java.util.List;

/**
 * What fingerprints lie under in the index: those that every search needs under the algorithm, those through the further windows,
 * three quarters of all, in a row of their own, which only searches of deep crops make and read.
 */
final class FingerprintKeys {

    private static final String FURTHER = " further windows";

    private FingerprintKeys() {}

    /** The row that a picture has which was seen through these windows. */
    static String of(AlgorithmId algorithm, Windows windows) {
        return switch (windows) {
            case LIGHT -> algorithm.toString();
            case ALL -> algorithm + FURTHER;
        };
    }

    /** All rows of such a picture, the first windows first. */
    static List<String> upTo(AlgorithmId algorithm, Windows windows) {
        return switch (windows) {
            case LIGHT -> List.of(of(algorithm, Windows.LIGHT));
            case ALL -> List.of(of(algorithm, Windows.LIGHT), of(algorithm, Windows.ALL));
        };
    }
}
