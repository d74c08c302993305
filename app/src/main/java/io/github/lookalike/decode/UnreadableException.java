package io.github.lookalike.decode;

import io.github.lookalike.decode.problem.DecodeProblem;

/** A file gave no picture. The message says for people what, why and what to do. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final DecodeProblem problem;

    UnreadableException(DecodeProblem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    UnreadableException(DecodeProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public DecodeProblem problem() {
        return problem;
    }

    /** The stable code of the problem, {@code DEC-01} and so on. */
    public String code() {
        return problem.code();
    }
}
