package io.github.lookalike.match;

import io.github.lookalike.api.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the second look makes of a pair.
 *
 * @param tier how sure it is that they are the same
 * @param confidence 0 to 1
 * @param label what differs
 * @param settled whether another look would see the same; not where a file could not be read again
 */
record MatchVerdict(Tier tier, double confidence, List<Reason> label, boolean settled) {

    static final MatchVerdict IDENTICAL = new MatchVerdict(Tier.IDENTICAL, 1, Match.SAME_BYTES, true);

    /** Another tier, where more differs. */
    MatchVerdict as(Tier other, Optional<Reason> more) {
        return new MatchVerdict(
                other, confidence, Stream.concat(label.stream(), more.stream()).toList(), settled);
    }

    MatchVerdict unsettled() {
        return new MatchVerdict(tier, confidence, label, false);
    }
}
