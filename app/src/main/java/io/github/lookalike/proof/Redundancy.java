package io.github.lookalike.proof;

import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a redundant picture and its keeper, to be held against the conditions.
 *
 * @param match between them
 * @param difference what comparing them in full measured; empty when that was not possible, or some of it is no number,
 *     which would exceed no limit
 * @param pages what comparing all pages and frames came to
 * @param scored whether every scorer has looked at both
 * @param findings conditions that others looked at and found not to hold
 */
public record Redundancy(
        IndexedPicture keeper,
        IndexedPicture other,
        Match match,
        Optional<FullDifference> difference,
        Pages pages,
        boolean scored,
        Set<Condition> findings) {

    public Redundancy {
        findings = Set.copyOf(findings);
        difference = difference.filter(FullDifference::measured);
        if (!match.joins(keeper.id()) || !match.joins(other.id())) {
            throw new IllegalArgumentException(match + " is not between " + keeper.path() + " and " + other.path());
        }
    }

    boolean identical() {
        return match.tier() == Tier.IDENTICAL;
    }
}
