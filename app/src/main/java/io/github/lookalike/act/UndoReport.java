package io.github.lookalike.act;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What undoing did.
 *
 * @param batch its number; empty when there was nothing to undo
 * @param undone files back in their old places
 * @param elsewhere files back in another place
 * @param failed files that stay where they are, with the reason
 */
public record UndoReport(OptionalLong batch, List<Path> undone, List<Elsewhere> elsewhere, List<Refusal> failed) {

    public UndoReport {
        undone = List.copyOf(undone);
        elsewhere = List.copyOf(elsewhere);
        failed = List.copyOf(failed);
    }

    /**
     * A file that is back in another place.
     *
     * @param file its old place
     * @param at where it is now
     */
    public record Elsewhere(Path file, Path at) {

        public Elsewhere {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(at, "at");
        }
    }

    /** Whether no file came back. */
    public boolean isNothingBack() {
        return undone.isEmpty() && elsewhere.isEmpty();
    }

    /** How many files came back. */
    public int back() {
        return undone.size() + elsewhere.size();
    }
}
