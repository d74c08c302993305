package io.github.lookalike.ui.desk;

import io.github.lookalike.review.FindResult;
import java.util.Optional;

/** What came of the latest search. */
public final class ScanLog {

    /** How a search ended. */
    public enum End {
        NONE,
        DONE,
        CANCELLED,
        FAILED
    }

    private final Signal changed = new Signal();
    private End end = End.NONE;
    private Optional<FindResult> result = Optional.empty();

    public Signal changed() {
        return changed;
    }

    public End end() {
        return end;
    }

    public Optional<FindResult> result() {
        return result;
    }

    public void found(FindResult found) {
        result = Optional.of(found);
        ended(End.DONE);
    }

    public void ended(End how) {
        end = how;
        changed.send();
    }
}
