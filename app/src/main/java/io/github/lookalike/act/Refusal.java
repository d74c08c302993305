package io.github.lookalike.act;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that was left as it is: data, not an error.
 *
 * @param file absolute
 * @param reason what and why, for people
 */
public record Refusal(Path file, Problem problem, String reason) {

    public Refusal {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(reason, "reason");
    }

    /** Short and stable, such as {@code ACT-03}. */
    public String code() {
        return problem.code();
    }
}
