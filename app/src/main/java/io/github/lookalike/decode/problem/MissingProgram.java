package io.github.lookalike.decode.problem;

import io.github.lookalike.api.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why no picture of a format can be read: a program is not installed. The same for all of them, so that it is said once.
 *
 * @param format as people call it
 * @param advice what to install
 */
public record MissingProgram(String format, String advice) {

    private static final String KEY = "read.missing-program";

    public MissingProgram {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(advice, "advice");
    }

    /** What the reasons of a file say; empty when they are others. */
    public static Optional<MissingProgram> in(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.key().equals(KEY))
                .findFirst()
                .map(reason -> new MissingProgram(
                        reason.arguments().get(0), reason.arguments().get(1)));
    }

    /** The reason of one file. */
    public Reason reason() {
        return Reason.of(KEY, format, advice);
    }
}
