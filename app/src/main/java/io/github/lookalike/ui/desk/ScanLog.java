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
    private long reclaimableBytes;

    public Signal changed() {
        return changed;
    }

    public End end() {
        return end;
    }

    public Optional<FindResult> result() {
        return result;
    }

    /** What the suggestions for all groups would free, in bytes. */
    public long reclaimableBytes() {
        return reclaimableBytes;
    }

    public void found(FindResult found, long reclaimable) {
        result = Optional.of(found);
        reclaimableBytes = reclaimable;
        ended(End.DONE);
    }

    public void ended(End how) {
        end = how;
        changed.send();
    }
}
