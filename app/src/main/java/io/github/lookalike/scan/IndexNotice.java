package io.github.lookalike.scan;

import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was mended when the index was opened, for people to know.
 *
 * @param kept what could not be used any more and was kept under this name
 * @param reasons what was wrong with it; may be empty
 */
public record IndexNotice(Kind kind, Optional<Path> kept, List<Reason> reasons) {

    /** What happened. */
    public enum Kind {
        /** The index could not be used: a new one was made, and the history goes on from the file beside it. */
        INDEX_REPLACED("notice.index-replaced"),
        /** There was no index any more: a new one was made, and the history goes on from the file beside it. */
        INDEX_MISSING("notice.index-missing"),
        /** The index was of an older version, or its last bringing up to date was cut off: it is as this one needs it. */
        INDEX_UPDATED("notice.index-updated"),
        /** The file of the history was damaged: it was written anew from the index. */
        HISTORY_REBUILT("notice.history-rebuilt"),
        /** The file of the history was missing: it was written anew from the index. */
        HISTORY_MISSING("notice.history-missing"),
        /** Both were damaged: what could be read of either is there. */
        HISTORY_INCOMPLETE("notice.history-incomplete");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public IndexNotice {
        Objects.requireNonNull(kind, "kind");
        reasons = List.copyOf(reasons);
    }

    /** All of it, sentence by sentence. */
    public List<Reason> told() {
        List<Reason> told = new ArrayList<>(List.of(Reason.of(kind.key)));
        told.addAll(reasons);
        kept.ifPresent(path -> told.add(Reason.of("notice.kept", path)));
        return told;
    }
}
