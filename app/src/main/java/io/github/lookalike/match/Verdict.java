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
record Verdict(Tier tier, double confidence, List<Reason> label, boolean settled) {

    static final Verdict IDENTICAL = new Verdict(Tier.IDENTICAL, 1, Match.SAME_BYTES, true);

    /** Another tier, where more differs. */
    Verdict as(Tier other, Optional<Reason> more) {
        return new Verdict(
                other, confidence, Stream.concat(label.stream(), more.stream()).toList(), settled);
    }

    Verdict unsettled() {
        return new Verdict(tier, confidence, label, false);
    }
}
