package io.github.lookalike.match;

import io.github.lookalike.api.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the second look makes of a pair.
 *
 * @param tier how sure it is that they are the same
 * @param evidence all that was measured to tell
 * @param label what differs
 * @param settled whether another look would see the same; not where a file could not be read again
 */
record MatchVerdict(Tier tier, Evidence evidence, List<Reason> label, boolean settled) {

    /** Another tier, where more differs. */
    MatchVerdict as(Tier other, Optional<Reason> more) {
        return new MatchVerdict(
                other, evidence, Stream.concat(label.stream(), more.stream()).toList(), settled);
    }

    /** The same after a closer look. */
    MatchVerdict seeing(Evidence more) {
        return new MatchVerdict(tier, more, label, settled);
    }

    MatchVerdict unsettled() {
        return new MatchVerdict(tier, evidence, label, false);
    }
}
