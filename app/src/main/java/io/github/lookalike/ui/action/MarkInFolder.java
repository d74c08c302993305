package io.github.lookalike.ui.action;

import io.github.lookalike.review.FolderPairs;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;

/** One decision for a folder beside another: marks what is safe in the one, beside what stays of it in the other. */
final class MarkInFolder implements UserAction {

    private final Desk desk;

    MarkInFolder(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.review().isFolderPairs()
                && desk.picks().folders().isPresent();
    }

    @Override
    public void run() {
        ReviewSession session = desk.review().session().orElseThrow();
        FolderPairs.Pair pair = desk.picks().folders().orElseThrow();
        new MarkSafe(desk, "folderPair", pair.folder(), pair.other()).start(session, () -> session.safeChoice(pair));
    }
}
