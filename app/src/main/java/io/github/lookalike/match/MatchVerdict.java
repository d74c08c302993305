package io.github.lookalike.match;

import io.github.lookalike.api.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the second look makes of a pair.
 *
 * @param tier how sure it is that they are the same
 * @param confidence 0 to 1
 * @param evidence all that was measured to tell; of equal bytes nothing
 * @param label what differs
 * @param settled whether another look would see the same; not where a file could not be read again
 */
record MatchVerdict(Tier tier, double confidence, Evidence evidence, List<Reason> label, boolean settled) {

    static final MatchVerdict IDENTICAL =
            new MatchVerdict(Tier.IDENTICAL, 1, new Evidence(Map.of()), Match.SAME_BYTES, true);

    /** Another tier, where more differs. */
    MatchVerdict as(Tier other, Optional<Reason> more) {
        return new MatchVerdict(
                other,
                confidence,
                evidence,
                Stream.concat(label.stream(), more.stream()).toList(),
                settled);
    }

    /** The same after a closer look. */
    MatchVerdict seeing(Evidence more) {
        return new MatchVerdict(tier, confidence, more, label, settled);
    }

    MatchVerdict unsettled() {
        return new MatchVerdict(tier, confidence, evidence, label, false);
    }
}
