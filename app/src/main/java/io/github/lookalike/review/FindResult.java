package io.github.lookalike.review;

import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.scan.ScanReport;
import java.util.List;
import java.util.Objects;

/**
 * What a search found.
 *
 * @param options what was asked
 * @param scan what was read, reused and skipped for it
 * @param groups sorted by their ids
 */
public record FindResult(FindOptions options, ScanReport scan, List<RankedGroup> groups) {

    public FindResult {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(scan, "scan");
        groups = List.copyOf(groups);
    }
}
