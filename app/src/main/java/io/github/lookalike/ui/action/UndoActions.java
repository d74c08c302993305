package io.github.lookalike.ui.action;

import io.github.lookalike.act.BackTo;
import io.github.lookalike.act.Problem;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.act.UndoReport;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.review.ReviewView;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Undoes batches of the journal, and brings the review up to date. */
final class UndoActions {

    private final Desk desk;

    UndoActions(Desk desk) {
        this.desk = desk;
    }

    /** The last batch first. Where other files took the places, the person may have theirs beside these. */
    void undo(List<Long> batches, BackTo where, Consumer<JobOutcome<List<UndoReport>>> whenDone) {
        start(batches, where, outcome -> {
            long taken = taken(outcome);
            if (taken > 0 && where instanceof BackTo.OldPlace && isWantedBeside(taken)) {
                start(batches, new BackTo.Beside(), more -> whenDone.accept(joined(outcome, more)));
            } else {
                whenDone.accept(outcome);
            }
        });
    }

    /** Says what came of it in a dialog. */
    void tell(JobOutcome<List<UndoReport>> outcome) {
        words(outcome).ifPresent(words -> desk.dialogs().tell(desk.text("undo.title"), words));
    }

    private boolean isWantedBeside(long taken) {
        return desk.dialogs()
                .confirm(new Dialogs.Question(
                        desk.text("undo.title"),
                        desk.text("undo.taken", taken),
                        desk.text("undo.beside"),
                        Dialogs.Weight.PLAIN));
    }

    private static long taken(JobOutcome<List<UndoReport>> outcome) {
        return outcome instanceof JobOutcome.Succeeded<List<UndoReport>> done
                ? done.result().stream()
                        .flatMap(report -> report.failed().stream())
                        .filter(refusal -> refusal.problem() == Problem.PLACE_TAKEN)
                        .count()
                : 0;
    }

    /** What came back before the question, and all that came of its answer. */
    private static JobOutcome<List<UndoReport>> joined(
            JobOutcome<List<UndoReport>> first, JobOutcome<List<UndoReport>> second) {
        if (!(first instanceof JobOutcome.Succeeded<List<UndoReport>> done)
                || !(second instanceof JobOutcome.Succeeded<List<UndoReport>> more)) {
            return second;
        }
        List<UndoReport> both = new ArrayList<>(more.result());
        done.result()
                .forEach(report ->
                        both.add(new UndoReport(report.batch(), report.undone(), report.elsewhere(), List.of())));
        return new JobOutcome.Succeeded<>(both);
    }

    private void start(List<Long> batches, BackTo where, Consumer<JobOutcome<List<UndoReport>>> whenDone) {
        List<Long> lastFirst = new ArrayList<>(batches);
        Collections.reverse(lastFirst);
        desk.tasks()
                .start(
                        context -> lastFirst.stream()
                                .map(batch ->
                                        desk.workbench().undo().bringing(where).undo(batch))
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
        List<UndoReport.Elsewhere> elsewhere = done.result().stream()
                .flatMap(report -> report.elsewhere().stream())
                .toList();
        StringBuilder words = new StringBuilder();
        if (undone > 0 || elsewhere.isEmpty()) {
            words.append(desk.text("undo.done", undone)).append('\n');
        }
        if (!elsewhere.isEmpty()) {
            words.append(desk.text("undo.elsewhere", elsewhere.size())).append('\n');
            elsewhere.forEach(file -> words.append(file.at()).append('\n'));
        }
        if (!failed.isEmpty()) {
            words.append(desk.text("undo.failed", failed.size())).append('\n');
            failed.forEach(refusal -> words.append(refusal.file())
                    .append(": ")
                    .append(desk.words().sentences(refusal.reasons()))
                    .append(" [")
                    .append(refusal.code())
                    .append("]\n"));
        }
        return Optional.of(words.toString().strip());
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

    private void bringBack(ReviewView view, Set<Path> files) {
        desk.tasks().look(() -> view.session().at(files), outcome -> {
            if (outcome instanceof JobOutcome.Succeeded<ReviewSession.Found> found) {
                new InSteps(desk).make(view.session().back(found.result()), view::rearrange);
            }
        });
    }
}
