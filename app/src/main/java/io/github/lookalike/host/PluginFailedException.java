package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.util.List;

/** A plugin failed at one call, or is not called any more. */
final class PluginFailedException extends RuntimeException implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    PluginFailedException(Reason reason) {
        this(List.of(reason));
    }

    PluginFailedException(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
