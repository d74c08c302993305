package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.List;

/** A file is left as it is. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Path file, Problem problem, Reason reason) {
        this(file, problem, List.of(reason));
    }

    RefusedException(Path file, Problem problem, List<Reason> reasons) {
        super(reasons.toString());
        this.refusal = new Refusal(file, problem, reasons);
    }

    Refusal refusal() {
        return refusal;
    }
}
