package io.github.lookalike.act;

import io.github.lookalike.api.Reason;

/** A plan, or a part of one, cannot be what its fields say: whoever made them by hand, or a program, was wrong. */
final class ContradictoryPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    ContradictoryPlanException(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
