package io.github.lookalike.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * You throw this: the action was not done, and the file is whole in its old place. The words of the reason stand in the
 * plugin's texts, under the id of the action. What a file system refused is the cause, and told behind it.
 */
public final class ActionFailedException extends Exception implements Reasoned {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public ActionFailedException(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public ActionFailedException(Reason reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    /** What went wrong; the words of a cause come behind it. */
    @Override
    public List<Reason> reasons() {
        return List.of(reason);
    }
}
