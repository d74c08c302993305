package io.github.lookalike.act;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What undoing did.
 *
 * @param batch its number; empty when there was nothing to undo
 * @param undone files back in their old places
 * @param failed files that stay where they are, with the reason
 */
public record UndoReport(OptionalLong batch, List<Path> undone, List<Refusal> failed) {

    public UndoReport {
        undone = List.copyOf(undone);
        failed = List.copyOf(failed);
    }
}
