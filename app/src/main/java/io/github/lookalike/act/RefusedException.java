package io.github.lookalike.act;

import java.nio.file.Path;

/** A file is left as it is. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Path file, Problem problem, String reason) {
        super(reason);
        this.refusal = new Refusal(file, problem, reason);
    }

    Refusal refusal() {
        return refusal;
    }
}
