package io.github.lookalike.api;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * You create this: what an action did to a file, or is about to do; enough to undo it, also in another run.
 *
 * @param action the {@link FileAction#id()}
 * @param file where the file was, absolute
 * @param nowAt where it is now, absolute, with the same bytes and time: the program undoes nothing that does not lie there so;
 *     empty when it is gone or its place is unknown, and then the action tells strangers itself
 * @param notes whatever else the action needs for undoing; short texts, kept in the journal
 */
public record ActionReceipt(String action, Path file, Optional<Path> nowAt, Map<String, String> notes) {

    /**
     * The note of an action that leaves a link in the old place: the absolute path of the file that it leads to. The
     * program removes no file that is named so, as long as the link is there.
     */
    public static final String KEEPER = "keeper";

    /** The note of a file that a person wants back in another place than its old one: the absolute path of that place. */
    public static final String BACK = "back";

    public ActionReceipt {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(nowAt, "nowAt");
        notes = Map.copyOf(notes);
    }

    /** A receipt for a file that now lies elsewhere. */
    public static ActionReceipt moved(String action, Path file, Path nowAt) {
        return new ActionReceipt(action, file, Optional.of(nowAt), Map.of());
    }

    /** A receipt for a file that is gone. */
    public static ActionReceipt gone(String action, Path file) {
        return new ActionReceipt(action, file, Optional.empty(), Map.of());
    }

    /** Where undoing brings the file: its old place, unless a person chose another. */
    public Path back() {
        String chosen = notes.get(BACK);
        return chosen == null ? file : file.getFileSystem().getPath(chosen);
    }

    /** The same receipt for a file that undoing brings to this place. */
    public ActionReceipt backTo(Path place) {
        java.util.HashMap<String, String> others = new java.util.HashMap<>(notes);
        others.remove(BACK);
        ActionReceipt old = new ActionReceipt(action, file, nowAt, others);
        return place.equals(file) ? old : old.with(BACK, place.toString());
    }

    /** The same receipt with one more note. */
    public ActionReceipt with(String note, String value) {
        java.util.HashMap<String, String> more = new java.util.HashMap<>(notes);
        more.put(note, value);
        return new ActionReceipt(action, file, nowAt, more);
    }
}
