package io.github.lookalike.ui.panel;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.Handover;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.PlannedFile;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.ui.action.Ways;
import io.github.lookalike.ui.desk.Applying;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans and reports as lines for people, one a file. */
final class ApplyLines {

    /** A file, and what will become or became of it; what stays for it, if anything does. */
    record Line(String what, Path file, Optional<Path> stays, String bytes, String note) {}

    private final Desk desk;

    ApplyLines(Desk desk) {
        this.desk = desk;
    }

    List<Line> planned(Applying.Proposal proposal) {
        Map<Path, Refusal> refused = refused(proposal.checks());
        List<Line> lines = new ArrayList<>();
        for (ActionPlan plan : proposal.plans()) {
            for (PlannedAction planned : plan.actions()) {
                Refusal refusal = refused.remove(planned.file().path());
                lines.add(refusal == null ? going(planned) : left(refusal));
                if (refusal == null) {
                    planned.handed().forEach(handover -> lines.add(handed(handover)));
                }
            }
        }
        // What was held back before it came to a plan.
        refused.values().stream()
                .sorted(Comparator.comparing(Refusal::file))
                .map(this::left)
                .forEach(lines::add);
        return lines;
    }

    List<Line> reported(List<ApplyReport> reports) {
        return reports.stream().flatMap(this::lines).toList();
    }

    static Map<Path, Refusal> refused(List<ApplyReport> reports) {
        Map<Path, Refusal> refused = new HashMap<>();
        for (ApplyReport report : reports) {
            report.skipped().forEach(refusal -> refused.put(refusal.file(), refusal));
            report.failed().forEach(refusal -> refused.put(refusal.file(), refusal));
        }
        return refused;
    }

    private Line going(PlannedAction planned) {
        // Notes say what the keeper lacks; where it is handed over, a line of its own says so.
        String lacks =
                planned.handed().isEmpty() ? String.join("; ", desk.words().each(planned.notes(), Map.of())) : "";
        return new Line(
                verb(planned.action()),
                planned.file().path(),
                Optional.of(planned.keeper().path()),
                desk.amounts().bytes(planned.bytes()),
                lacks);
    }

    private Line handed(Handover handover) {
        PlannedFile file = handover.file();
        return new Line(
                verb("hand-over"),
                file.path(),
                Optional.of(handover.to()),
                desk.amounts().bytes(file.bytes()),
                desk.text("apply.handedTo", handover.to()));
    }

    private Line left(Refusal refusal) {
        return new Line(desk.text("apply.left"), refusal.file(), Optional.empty(), "", words(refusal));
    }

    private Stream<Line> lines(ApplyReport report) {
        Stream<Line> left = Stream.concat(report.failed().stream(), report.skipped().stream())
                .map(this::left);
        Stream<Line> done = report.done().stream()
                .map(receipt -> new Line(
                        desk.text("apply.wasDone"),
                        receipt.file(),
                        desk.applying().stays(receipt.file()),
                        "",
                        receipt.nowAt()
                                .map(place -> desk.text("apply.nowAt", place))
                                .orElse("")));
        return Stream.concat(left, done);
    }

    private String words(Refusal refusal) {
        return desk.words().sentences(refusal.reasons()) + " [" + refusal.code() + "]";
    }

    private String verb(String action) {
        String key = "apply.verb." + action;
        return desk.texts().has(key) ? desk.text(key) : Ways.name(desk, action);
    }
}
