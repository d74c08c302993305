package io.github.lookalike.ui.panel;

import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.ui.desk.Applying;
import io.github.lookalike.ui.desk.Desk;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plans and reports as lines for people, one a file. */
final class ApplyLines {

    /** A file, and what will become or became of it. */
    record Line(String what, Path file, String bytes, String note) {}

    private final Desk desk;

    ApplyLines(Desk desk) {
        this.desk = desk;
    }

    List<Line> planned(Applying applying) {
        Map<Path, Refusal> refused = refused(applying.checks());
        return applying.plans().stream()
                .flatMap(plan -> plan.actions().stream())
                .map(planned -> line(planned, refused))
                .toList();
    }

    List<Line> reported(Applying applying) {
        return applying.reports().stream().flatMap(this::lines).toList();
    }

    static Map<Path, Refusal> refused(List<ApplyReport> reports) {
        Map<Path, Refusal> refused = new HashMap<>();
        for (ApplyReport report : reports) {
            report.skipped().forEach(refusal -> refused.put(refusal.file(), refusal));
            report.failed().forEach(refusal -> refused.put(refusal.file(), refusal));
        }
        return refused;
    }

    private Line line(PlannedAction planned, Map<Path, Refusal> refused) {
        Path file = planned.file().path();
        Refusal refusal = refused.get(file);
        return new Line(
                refusal == null ? verb(planned.action()) : desk.text("apply.left"),
                file,
                desk.amounts().bytes(planned.bytes()),
                refusal == null ? desk.text("apply.keeps", planned.keeper().path()) : words(refusal));
    }

    private Stream<Line> lines(ApplyReport report) {
        Stream<Line> left = Stream.concat(report.failed().stream(), report.skipped().stream())
                .map(refusal -> new Line(desk.text("apply.left"), refusal.file(), "", words(refusal)));
        Stream<Line> done = report.done().stream()
                .map(receipt -> new Line(
                        desk.text("apply.wasDone"),
                        receipt.file(),
                        "",
                        receipt.nowAt()
                                .map(place -> desk.text("apply.nowAt", place))
                                .orElse("")));
        return Stream.concat(left, done);
    }

    private static String words(Refusal refusal) {
        return refusal.reason() + " [" + refusal.code() + "]";
    }

    private String verb(String action) {
        String key = "apply.verb." + action;
        return desk.texts().has(key) ? desk.text(key) : action;
    }
}
