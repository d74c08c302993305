package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file that was left as it is: data, not an error.
 *
 * @param file absolute
 * @param reasons what and why, sentence by sentence
 */
public record Refusal(Path file, Problem problem, List<Reason> reasons) {

    public Refusal {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(problem, "problem");
        reasons = List.copyOf(reasons);
    }

    /** One that a single sentence tells. */
    public Refusal(Path file, Problem problem, Reason reason) {
        this(file, problem, List.of(reason));
    }

    /** Short and stable, such as {@code ACT-03}. */
    public String code() {
        return problem.code();
    }
}
