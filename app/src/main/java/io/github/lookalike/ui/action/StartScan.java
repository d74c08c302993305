package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.ScanLog;
import io.github.lookalike.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;

/** Reads what is new below the folders of the draft and finds groups. */
final class StartScan implements UserAction {

    private final Desk desk;

    StartScan(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty() && !desk.draft().folders().isEmpty();
    }

    @Override
    public void run() {
        desk.applying().close();
        desk.scanLog().ended(ScanLog.End.NONE);
        Settings wanted = desk.draft().into(desk.workbench().settings());
        List<Path> folders = desk.draft().folders();
        desk.tasks().start(context -> search(context, wanted, folders), this::finish);
    }

    private ReviewView search(JobContext context, Settings wanted, List<Path> folders) throws Exception {
        Workbench workbench = desk.workbench();
        workbench.changeSettings(wanted);
        FindOptions options = workbench.findOptions(folders);
        FindResult result = workbench.find(options).run(context);
        ReviewSession session = new ReviewSession(result, workbench.decisions(), workbench.noMatches());
        return new ReviewView(session, desk.tasks().arranging());
    }

    private void finish(JobOutcome<ReviewView> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<ReviewView> found) {
            OpenReview.open(desk, found.result());
            ReviewSession session = found.result().session();
            desk.scanLog().found(session.result(), session.reclaimableBytes());
        } else if (outcome instanceof JobOutcome.Failed<ReviewView> failed) {
            desk.scanLog().ended(ScanLog.End.FAILED);
            desk.dialogs().trouble(failed.cause());
        } else {
            desk.scanLog().ended(ScanLog.End.CANCELLED);
        }
    }
}
