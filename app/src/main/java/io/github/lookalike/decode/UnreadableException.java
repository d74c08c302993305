package io.github.lookalike.decode;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import io.github.lookalike.decode.problem.DecodeProblem;
import java.util.List;

/** A file gave no picture. The reasons say what, why and what to do. */
public final class UnreadableException extends Exception implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final DecodeProblem problem;
    private final transient List<Reason> reasons;

    UnreadableException(DecodeProblem problem, List<Reason> reasons, Throwable cause) {
        super(reasons.toString(), cause);
        this.problem = problem;
        this.reasons = List.copyOf(reasons);
    }

    UnreadableException(DecodeProblem problem, List<Reason> reasons) {
        super(reasons.toString());
        this.problem = problem;
        this.reasons = List.copyOf(reasons);
    }

    public DecodeProblem problem() {
        return problem;
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }

    /** The stable code of the problem, {@code DEC-01} and so on. */
    public String code() {
        return problem.code();
    }
}
