package io.github.lookalike.ui.action;

import io.github.lookalike.act.BackTo;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.api.Reason;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Brings back what the batch selected in the history did, to a folder that the person chooses. */
final class UndoBatchToFolder implements UserAction {

    private final Desk desk;
    private final UndoBatch inPlace;
    private final UndoActions undoing;

    UndoBatchToFolder(Desk desk) {
        this.desk = desk;
        this.inPlace = new UndoBatch(desk);
        this.undoing = new UndoActions(desk);
    }

    @Override
    public boolean isPossible() {
        return inPlace.isPossible();
    }

    @Override
    public void run() {
        JournalBatch batch = desk.picks().batch().orElseThrow();
        Optional<Path> folder =
                desk.dialogs().chooseFolder(desk.text("undo.choose")).map(Path::toAbsolutePath);
        if (folder.isEmpty()) {
            return;
        }
        Optional<Reason> forbidden = desk.workbench().forbiddenPlaces().reasonAsDestination(folder.get());
        if (forbidden.isPresent()) {
            desk.dialogs().tell(desk.text("undo.title"), desk.words().of(forbidden.get()));
            return;
        }
        undoing.undo(List.of(batch.number()), new BackTo.Below(folder.get()), undoing::tell);
    }
}
