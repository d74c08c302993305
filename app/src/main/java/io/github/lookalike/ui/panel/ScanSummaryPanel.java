package io.github.lookalike.ui.panel;

import io.github.lookalike.decode.problem.MissingProgram;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.scan.LeftOut;
import io.github.lookalike.scan.ScanReport;
import io.github.lookalike.scan.SkippedLine;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.desk.ScanLog;
import io.github.lookalike.ui.look.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** What came of a search: every file found was read, reused or skipped with a reason; and the way on to the review. */
final class ScanSummaryPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final JLabel headline = Parts.title(" ");
    private final JTextArea coverage = Parts.paragraph(" ");
    private final JLabel leftOut = Parts.muted(" ");
    private final JLabel skippedTitle = Parts.muted(" ");
    private final JButton review;
    private final RowsModel<SkippedLine> skipped;
    private final JScrollPane table;

    ScanSummaryPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 0, hidemode 3", "[grow][]", "[]4[]4[]10[][grow]"));
        setOpaque(false);
        this.desk = desk;
        this.review = Parts.primary(commands.button(Command.SHOW_REVIEW));
        this.skipped = new RowsModel<>(List.of(
                new RowsModel.Column<>(desk.text("skipped.file"), this::what),
                new RowsModel.Column<>(desk.text("skipped.reason"), this::reason),
                new RowsModel.Column<>(
                        desk.text("skipped.code"), line -> line.first().code())));
        JTable rows = Parts.named(PlainTables.of(skipped, 420, 420, 70), "skipped", desk.text("skipped.title"));
        this.table = Parts.scroll(rows);
        review.setName("reviewGroups");
        headline.setName("summary");
        coverage.setName("coverage");
        leftOut.setName("leftOut");
        add(headline, "growx, wmin 0");
        add(review, "spany 2, wrap");
        add(coverage, "growx, wmin 0, wrap");
        add(leftOut, "span, growx, wmin 0, wrap");
        add(skippedTitle, "span, growx, wrap");
        add(table, "span, grow, hmin 60");
        desk.scanLog().changed().listen(this::refresh);
    }

    void focus() {
        review.requestFocusInWindow();
    }

    private void refresh() {
        ScanLog log = desk.scanLog();
        review.setVisible(log.end() == ScanLog.End.DONE);
        table.setVisible(false);
        skippedTitle.setVisible(false);
        leftOut.setVisible(false);
        switch (log.end()) {
            case DONE -> log.result().ifPresent(this::show);
            case CANCELLED -> say("summary.cancelled", "summary.cancelled.more");
            case FAILED -> say("summary.failed", "summary.failed.more");
            case NONE -> say("summary.none", "summary.none.more");
        }
        revalidate();
    }

    private void say(String key, String more) {
        headline.setText(desk.text(key));
        coverage.setText(desk.text(more));
    }

    private void show(FindResult result) {
        ScanReport scan = result.scan();
        int groups = result.groups().size();
        long bytes = desk.scanLog().reclaimableBytes();
        headline.setText(desk.text("summary.groups", groups, desk.amounts().bytes(bytes)));
        coverage.setText(desk.text(
                "summary.coverage",
                scan.found(),
                scan.read(),
                scan.reused(),
                scan.skipped().size(),
                desk.amounts().duration(scan.elapsed())));
        show(scan.leftOut());
        review.setText(desk.text("summary.review", groups));
        review.setVisible(groups > 0);
        skipped.show(SkippedLine.of(scan.skipped()));
        boolean some = !scan.skipped().isEmpty();
        table.setVisible(some);
        skippedTitle.setVisible(some);
        skippedTitle.setText(desk.text("skipped.title"));
    }

    private String what(SkippedLine line) {
        return line.missing()
                .map(missing -> desk.text("skipped.many", line.files(), missing.format()))
                .orElseGet(() -> Shown.of(line.first().path()));
    }

    private String reason(SkippedLine line) {
        return line.missing()
                .map(MissingProgram::advice)
                .orElseGet(() -> desk.words().sentences(line.first().reasons()));
    }

    private void show(List<LeftOut> all) {
        List<String> lines = new ArrayList<>();
        words("summary.leftOut", LeftOut.of(LeftOut.Why.PLACE, all)).ifPresent(lines::add);
        words("summary.leftOutByName", LeftOut.of(LeftOut.Why.NAME, all)).ifPresent(lines::add);
        String words = String.join("; ", lines);
        leftOut.setText(words);
        leftOut.setToolTipText(words);
        leftOut.setVisible(!lines.isEmpty());
    }

    private Optional<String> words(String key, List<LeftOut> some) {
        long count = some.stream().mapToLong(LeftOut::count).sum();
        String kinds = some.stream().map(one -> one.kind() + " " + one.count()).collect(Collectors.joining(", "));
        return count == 0 ? Optional.empty() : Optional.of(desk.text(key, count, kinds));
    }
}
