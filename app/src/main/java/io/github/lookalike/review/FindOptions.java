package io.github.lookalike.review;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.scan.ScanOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to search for similar pictures, and how.
 *
 * @param roots folders to scan first and then to search; empty for all folders the index knows and that are there
 * @param scan how to scan
 * @param algorithm whose fingerprints to compare
 * @param match how to match
 * @param protectedFolders pictures below them may be kept, never removed
 * @param preferredFolders pictures below them are rather kept, the first folder most
 * @param keeperRules ids of the keeper rules in their order; empty for the usual ones
 */
public record FindOptions(
        List<Path> roots,
        ScanOptions scan,
        AlgorithmId algorithm,
        MatchOptions match,
        List<Path> protectedFolders,
        List<Path> preferredFolders,
        List<String> keeperRules) {

    public FindOptions {
        roots = List.copyOf(roots);
        Objects.requireNonNull(scan, "scan");
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(match, "match");
        protectedFolders = List.copyOf(protectedFolders);
        preferredFolders = List.copyOf(preferredFolders);
        keeperRules = List.copyOf(keeperRules);
    }

    /** The same search over other folders. */
    FindOptions over(List<Path> folders) {
        return new FindOptions(folders, scan, algorithm, match, protectedFolders, preferredFolders, keeperRules);
    }
}
