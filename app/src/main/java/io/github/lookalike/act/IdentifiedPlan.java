package io.github.lookalike.act;

import java.util.List;

/**
 * A plan about files that were read.
 *
 * @param refused what was left out of it, and why
 */
public record IdentifiedPlan(ActionPlan plan, List<Refusal> refused) {

    public IdentifiedPlan {
        refused = List.copyOf(refused);
    }
}
