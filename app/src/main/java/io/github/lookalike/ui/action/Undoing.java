package io.github.lookalike.ui.action;

import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Undoes batches of the journal, and brings the review up to date. */
final class Undoing {

    private final Desk desk;

    Undoing(Desk desk) {
        this.desk = desk;
    }

    /** The last batch first. */
    void undo(List<Long> batches, Consumer<JobOutcome<List<UndoReport>>> whenDone) {
        List<Long> lastFirst = new ArrayList<>(batches);
        Collections.reverse(lastFirst);
        desk.tasks()
                .start(
                        context -> lastFirst.stream()
                                .map(batch -> desk.workbench().undo().undo(batch))
                                .toList(),
                        outcome -> {
                            follow(outcome);
                            whenDone.accept(outcome);
                        });
    }

    /** What came of it, for people; empty when it failed, which has been said then. */
    Optional<String> words(JobOutcome<List<UndoReport>> outcome) {
        if (!(outcome instanceof JobOutcome.Succeeded<List<UndoReport>> done)) {
            return Optional.empty();
        }
        int undone = done.result().stream()
                .mapToInt(report -> report.undone().size())
                .sum();
        List<Refusal> failed = done.result().stream()
                .flatMap(report -> report.failed().stream())
                .toList();
        StringBuilder words = new StringBuilder(desk.text("undo.done", undone));
        if (!failed.isEmpty()) {
            words.append('\n').append(desk.text("undo.failed", failed.size()));
            failed.forEach(refusal -> words.append('\n')
                    .append(refusal.file())
                    .append(": ")
                    .append(refusal.reason())
                    .append(" [")
                    .append(refusal.code())
                    .append(']'));
        }
        return Optional.of(words.toString());
    }

    private void follow(JobOutcome<List<UndoReport>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<List<UndoReport>> done) {
            Set<Path> back = done.result().stream()
                    .flatMap(report -> report.undone().stream())
                    .collect(Collectors.toSet());
            desk.review().view().ifPresent(view -> bringBack(view, back));
        } else if (outcome instanceof JobOutcome.Failed<List<UndoReport>> failed) {
            desk.dialogs().trouble(failed.cause());
        }
        desk.picks().historyChanged().send();
    }

    private static void bringBack(ReviewView view, Set<Path> files) {
        view.session().back(view.session().at(files));
        view.rearrange();
    }
}
