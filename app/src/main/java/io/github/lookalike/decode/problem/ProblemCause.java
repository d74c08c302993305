package io.github.lookalike.decode.problem;

import io.github.lookalike.api.DecodeException;

/** Travels as the cause of a {@link DecodeException} and says which {@link DecodeProblem} it is. */
public final class ProblemCause extends Exception {

    private static final long serialVersionUID = 1L;

    private final DecodeProblem problem;

    private ProblemCause(DecodeProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /** An exception for a decoder to throw. */
    public static DecodeException of(DecodeProblem problem, String message) {
        return new DecodeException(message, new ProblemCause(problem, message));
    }

    /** The problem a decoder named; {@link DecodeProblem#DAMAGED} when it named none. */
    public static DecodeProblem problemOf(DecodeException e) {
        if (e.getCause() instanceof ProblemCause refusal) {
            return refusal.problem;
        }
        return switch (e.kind()) {
            case DAMAGED -> DecodeProblem.DAMAGED;
            case UNSUPPORTED -> DecodeProblem.UNSUPPORTED;
            case TOO_LARGE -> DecodeProblem.TOO_LARGE;
            case NEEDS_PROGRAM -> DecodeProblem.NEEDS_PROGRAM;
        };
    }
}
