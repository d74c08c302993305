package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What was mended when the index was opened, for people to know.
 *
 * @param kept what could not be used any more and was kept under this name
 * @param reason what was wrong with it, for people; may be empty
 */
public record IndexNotice(Kind kind, Optional<Path> kept, String reason) {

    /** What happened. */
    public enum Kind {
        /** The index could not be used: a new one was made, and the history goes on from the file beside it. */
        INDEX_REPLACED,
        /** There was no index any more: a new one was made, and the history goes on from the file beside it. */
        INDEX_MISSING,
        /** The index was of an older version, or its last bringing up to date was cut off: it is as this one needs it. */
        INDEX_UPDATED,
        /** The file of the history was damaged: it was written anew from the index. */
        HISTORY_REBUILT,
        /** The file of the history was missing: it was written anew from the index. */
        HISTORY_MISSING,
        /** Both were damaged: what could be read of either is there. */
        HISTORY_INCOMPLETE
    }

    public IndexNotice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    /** The notice as one line. */
    public String text() {
        String what = switch (kind) {
            case INDEX_REPLACED ->
                "the index could not be used; a new one was made, which goes on with the history beside it. Scan"
                        + " again: no picture is touched by that";
            case INDEX_MISSING ->
                "there was no index; a new one was made, which goes on with the history beside it. Scan again: no"
                        + " picture is touched by that";
            case INDEX_UPDATED ->
                "the index of an older version was brought up to date; its history and decisions go on";
            case HISTORY_REBUILT ->
                "the file of the history was damaged and was written anew from the index; nothing of it is lost";
            case HISTORY_MISSING ->
                "the file of the history was missing and was written anew from the index; nothing of it is lost";
            case HISTORY_INCOMPLETE ->
                "index and file of the history were both damaged; the history holds what could still be read."
                        + " Files that it does not name any more may lie in the trash, or where they were moved to";
        };
        return what
                + (reason.isEmpty() ? "" : " (" + reason + ")")
                + kept.map(path -> "; kept as " + path).orElse("");
    }
}
