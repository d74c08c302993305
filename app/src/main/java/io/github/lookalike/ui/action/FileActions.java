package io.github.lookalike.ui.action;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyOptions;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the actions that touch files have in common. */
final class FileActions {

    private FileActions() {}

    /** How to apply: whatever is protected now, or was when the groups were found, stays. */
    static ApplyOptions options(Desk desk, boolean dryRun, boolean allowPermanent) {
        ApplyOptions usual = desk.workbench().applyOptions(dryRun, allowPermanent);
        List<Path> folders = new ArrayList<>(usual.protectedFolders());
        desk.review()
                .session()
                .map(ReviewSession::result)
                .map(FindResult::options)
                .ifPresent(options -> folders.addAll(options.protectedFolders()));
        return new ApplyOptions(folders, usual.ownTrash(), usual.ownPlaces(), dryRun, allowPermanent);
    }

    /** How many files would be gone for good. */
    static int permanent(Desk desk, List<ActionPlan> plans) {
        return (int) plans.stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(planned -> isPermanent(desk, planned.action()))
                .count();
    }

    static boolean isPermanent(Desk desk, String action) {
        Optional<FileAction> known = desk.workbench().plugins().fileAction(action);
        return known.filter(one -> one.kind() == ActionKind.PERMANENT).isPresent();
    }
}
