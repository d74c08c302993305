package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.job.Progress;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewGroup;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.review.SafeChoice;
import io.github.lookalike.review.StepwiseChange;
import io.github.lookalike.review.Totals;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import java.util.List;

/** Marks, after a question that says how many, every redundant picture among the groups shown that is safe to take. */
final class TakeSafeSuggestions implements UserAction {

    private final Desk desk;

    TakeSafeSuggestions(Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean isPossible() {
        return desk.tasks().running().isEmpty()
                && desk.review().view().filter(view -> !view.shown().isEmpty()).isPresent()
                && !desk.applying().isOpen();
    }

    @Override
    public void run() {
        ReviewView view = desk.review().view().orElseThrow();
        List<ReviewGroup> shown = view.shown();
        desk.tasks().start(context -> offer(context, view.session(), shown), this::ask);
    }

    /** What can be marked, and how; found out away from the event thread. */
    private record Offer(Totals safe, int heldBack, StepwiseChange marking) {}

    private static Offer offer(JobContext context, ReviewSession session, List<ReviewGroup> among) {
        context.report(Progress.of(Progress.Stage.DECIDING, 0, 0));
        SafeChoice choice = session.safeChoice(among);
        context.checkpoint();
        return new Offer(choice.totals(), choice.heldBack(), session.marking(choice, Decision.TRASH));
    }

    private void ask(JobOutcome<Offer> outcome) {
        if (outcome instanceof JobOutcome.Failed<Offer> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<Offer> done) {
            Offer offer = done.result();
            if (offer.safe().files() == 0) {
                desk.dialogs().tell(desk.text("safe.title"), desk.text("safe.none", offer.heldBack()));
            } else if (!desk.workbench().settings().confirmRemovals()
                    || desk.dialogs().confirm(question(offer.safe(), offer.heldBack()))) {
                new InSteps(desk).make(offer.marking(), () -> {});
            }
        }
    }

    private Dialogs.Question question(Totals safe, int heldBack) {
        return new Dialogs.Question(
                desk.text("safe.title"),
                desk.text("safe.text", safe.files(), desk.amounts().bytes(safe.bytes()), heldBack),
                desk.text("safe.yes", safe.files()),
                Dialogs.Weight.PLAIN);
    }
}
