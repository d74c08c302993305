package io.github.lookalike.act;

import java.util.List;
import java.util.stream.Stream;

/**
 * A plan about files that were read.
 *
 * @param refused what was left out of it, and why
 */
public record IdentifiedPlan(ActionPlan plan, List<Refusal> refused) {

    public IdentifiedPlan {
        refused = List.copyOf(refused);
    }

    /** The same with more that was left out. */
    public IdentifiedPlan alsoRefused(List<Refusal> more) {
        return new IdentifiedPlan(
                plan, Stream.concat(more.stream(), refused.stream()).toList());
    }
}
