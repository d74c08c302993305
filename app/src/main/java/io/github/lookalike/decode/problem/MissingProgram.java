package io.github.lookalike.decode.problem;

import java.util.Objects;
import java.util.Optional;

/**
 * Why no picture of a format can be read: a program is not installed. The same for all of them, so that it is said once.
 *
 * @param format as people call it
 * @param advice what to install
 */
public record MissingProgram(String format, String advice) {

    private static final String BETWEEN = " picture: ";

    public MissingProgram {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(advice, "advice");
    }

    /** What the reason of a file says; empty when it is another one. */
    public static Optional<MissingProgram> in(String code, String reason) {
        int between = reason.indexOf(BETWEEN);
        return code.equals(DecodeProblem.NEEDS_PROGRAM.code()) && between > 0
                ? Optional.of(
                        new MissingProgram(reason.substring(0, between), reason.substring(between + BETWEEN.length())))
                : Optional.empty();
    }

    /** The reason of one file. */
    public String reason() {
        return format + BETWEEN + advice;
    }
}
