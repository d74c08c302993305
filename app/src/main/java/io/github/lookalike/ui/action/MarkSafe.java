package io.github.lookalike.ui.action;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.job.Progress;
import io.github.lookalike.review.Decision;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.SafeChoice;
import io.github.lookalike.review.StepwiseChange;
import io.github.lookalike.review.Totals;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Marks, after a question that says how many, pictures that are safe to take. */
final class MarkSafe {

    private final Desk desk;
    private final String texts;
    private final List<Path> about;

    /**
     * Of some choice.
     *
     * @param texts how its words begin
     * @param about what these words name
     */
    MarkSafe(Desk desk, String texts, Path... about) {
        this.desk = desk;
        this.texts = texts;
        this.about = List.of(about);
    }

    /** @param choosing takes some time, and is asked away from the event thread */
    void start(ReviewSession session, Supplier<SafeChoice> choosing) {
        desk.tasks().start(context -> offer(context, session, choosing), this::ask);
    }

    /** What can be marked, and how; found out away from the event thread. */
    private record Offer(Totals safe, int heldBack, StepwiseChange marking) {}

    private static Offer offer(JobContext context, ReviewSession session, Supplier<SafeChoice> choosing) {
        context.report(Progress.of(Progress.Stage.DECIDING, 0, 0));
        SafeChoice choice = choosing.get();
        context.checkpoint();
        return new Offer(choice.totals(), choice.heldBack(), session.marking(choice, Decision.TRASH));
    }

    private void ask(JobOutcome<Offer> outcome) {
        if (outcome instanceof JobOutcome.Failed<Offer> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<Offer> done) {
            Offer offer = done.result();
            if (offer.safe().files() == 0) {
                desk.dialogs().tell(title(), words("none", offer.heldBack()));
            } else if (!desk.workbench().settings().confirmRemovals()
                    || desk.dialogs().confirm(question(offer.safe(), offer.heldBack()))) {
                new InSteps(desk).make(offer.marking(), () -> {});
            }
        }
    }

    private Dialogs.Question question(Totals safe, int heldBack) {
        return new Dialogs.Question(
                title(),
                words("text", safe.files(), desk.amounts().bytes(safe.bytes()), heldBack),
                desk.text("safe.yes", safe.files()),
                Dialogs.Weight.PLAIN);
    }

    private String title() {
        return desk.text(texts + ".title");
    }

    /** What is counted, then what it is about. */
    private String words(String key, Object... counted) {
        return desk.text(
                texts + "." + key,
                Stream.concat(Stream.of(counted), about.stream()).toArray());
    }
}
