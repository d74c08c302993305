package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.util.List;

/** A file is no plugin of this program. */
public final class PluginRefusedException extends Exception implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public PluginRefusedException(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<Reason> reasons() {
        return reasons;
    }
}
