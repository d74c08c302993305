package io.github.lookalike.job;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.util.List;

/** A job needed more memory than there is. */
final class TooLittleMemoryException extends RuntimeException implements Reasoned {

    private static final long serialVersionUID = 1L;

    TooLittleMemoryException(OutOfMemoryError cause) {
        super(cause);
    }

    @Override
    public List<Reason> reasons() {
        return List.of(Reason.of("job.no-memory"));
    }
}
