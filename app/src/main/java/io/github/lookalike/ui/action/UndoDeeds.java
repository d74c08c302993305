package io.github.lookalike.ui.action;

import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.BackTo;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/** Brings back what was just done. */
final class UndoDeeds implements UserAction {

    private final Desk desk;
    private final UndoActions undoing;

    UndoDeeds(Desk desk) {
        this.desk = desk;
        this.undoing = new UndoActions(desk);
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.applying().undone().isEmpty()
                && desk.applying().reports().stream().anyMatch(this::isUndoable);
    }

    @Override
    public void run() {
        List<Long> batches = new ArrayList<>();
        desk.applying().reports().forEach(report -> report.batch().ifPresent(batches::add));
        undoing.undo(batches, new BackTo.OldPlace(), this::finish);
    }

    private boolean isUndoable(ApplyReport report) {
        return report.batch().isPresent()
                && report.done().stream().anyMatch(receipt -> !FileActions.isPermanent(desk, receipt.action()));
    }

    private void finish(JobOutcome<List<UndoReport>> outcome) {
        undoing.words(outcome).ifPresent(desk.applying()::undone);
    }
}
