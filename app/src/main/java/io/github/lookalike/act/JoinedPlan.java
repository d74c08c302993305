package io.github.lookalike.act;

import java.util.List;

/**
 * A plan with what belongs to its pictures.
 *
 * @param held pictures that stay, since what belongs to them would be lost or left alone
 */
public record JoinedPlan(ActionPlan plan, List<Refusal> held) {

    public JoinedPlan {
        held = List.copyOf(held);
    }
}
