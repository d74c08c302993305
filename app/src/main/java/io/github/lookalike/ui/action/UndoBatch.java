package io.github.lookalike.ui.action;

import io.github.lookalike.act.BackTo;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import java.util.List;

/** Brings back what the batch selected in the history did. */
final class UndoBatch implements UserAction {

    private final Desk desk;
    private final UndoActions undoing;

    UndoBatch(Desk desk) {
        this.desk = desk;
        this.undoing = new UndoActions(desk);
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.picks()
                        .batch()
                        .filter(batch -> files(batch) > 0)
                        .filter(batch ->
                                !batch.actions().stream().allMatch(action -> FileActions.isPermanent(desk, action)))
                        .isPresent();
    }

    @Override
    public void run() {
        JournalBatch batch = desk.picks().batch().orElseThrow();
        Dialogs.Question question = new Dialogs.Question(
                desk.text("undo.title"),
                desk.text("undo.text", files(batch)),
                desk.text("undo.yes", files(batch)),
                Dialogs.Weight.PLAIN);
        if (desk.dialogs().confirm(question)) {
            undoing.undo(List.of(batch.number()), new BackTo.OldPlace(), undoing::tell);
        }
    }

    private static int files(JournalBatch batch) {
        return batch.count(JournalEntry.State.DONE);
    }
}
