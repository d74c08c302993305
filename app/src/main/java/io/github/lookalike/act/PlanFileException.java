package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.util.List;

/** A plan cannot be read from its file, or not be written there. */
public final class PlanFileException extends Exception implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    PlanFileException(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    PlanFileException(List<Reason> reasons, Throwable cause) {
        super(reasons.toString(), cause);
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
