package io.github.lookalike.ui.panel;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.Commands;
import io.github.lookalike.ui.desk.Applying;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** First what would be done, file by file; then what was done; and the way back. */
final class ApplyPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient ApplyLines words;
    private final JLabel title = Parts.heading(" ");
    private final JTextArea text = Parts.paragraph("");
    private final RowsModel<ApplyLines.Line> lines;
    private final JCheckBox hand;
    private final JButton carryOut;
    private final JButton undo;
    private final JButton back;
    private final ProgressPanel progress;
    private final JTable table;

    ApplyPanel(Desk desk, Commands commands) {
        super(new MigLayout("fill, insets 24, hidemode 3, wrap 1", "[grow, fill]", "[]6[]12[grow, fill]8[]12[][]"));
        setName("applyPanel");
        this.desk = desk;
        this.words = new ApplyLines(desk);
        this.lines = new RowsModel<>(List.of(
                new RowsModel.Column<>(desk.text("apply.what"), ApplyLines.Line::what),
                new RowsModel.Column<>(
                        desk.text("apply.file"), line -> line.file().toString()),
                new RowsModel.Column<>(desk.text("apply.bytes"), ApplyLines.Line::bytes),
                new RowsModel.Column<>(desk.text("apply.note"), ApplyLines.Line::note)));
        this.hand = commands.set(new JCheckBox(commands.action(Command.HAND_COMPANIONS)), Command.HAND_COMPANIONS);
        hand.setOpaque(false);
        this.carryOut = Parts.primary(commands.button(Command.CARRY_OUT));
        this.undo = commands.button(Command.UNDO_DEEDS);
        this.back = commands.button(Command.BACK_TO_REVIEW);
        this.progress = new ProgressPanel(desk, commands);
        this.table = Parts.named(Tables.of(lines, 120, 420, 80, 420), "applyLines", desk.text("apply.list"));
        commands.hear(this, Command.Scope.APPLY);
        commands.hearFirst(table, Command.Scope.APPLY);
        title.setName("applyTitle");
        text.setName("applyText");
        add(title);
        add(text, "wmin 0");
        add(Parts.scroll(table));
        add(hand, "growx 0");
        add(progress);
        add(buttons());
        desk.applying().changed().listen(this::refresh);
        desk.tasks().changed().listen(this::refresh);
    }

    /** Puts the focus on the files, from where Enter does what the page says and Escape goes back. */
    void focus() {
        if (table.getRowCount() > 0 && table.getSelectedRow() < 0) {
            table.setRowSelectionInterval(0, 0);
        }
        table.requestFocusInWindow();
    }

    private JPanel buttons() {
        JPanel buttons = Parts.clear(new MigLayout("fillx, insets 0, hidemode 3", "[]push[][]", ""));
        buttons.add(back);
        buttons.add(undo);
        buttons.add(carryOut, "hmin 34");
        return buttons;
    }

    private void refresh() {
        Applying applying = desk.applying();
        boolean running = desk.tasks().running().isPresent();
        boolean planned = !applying.plans().isEmpty();
        progress.setVisible(running);
        carryOut.setVisible(planned);
        hand.setVisible(planned);
        hand.setSelected(applying.hands());
        undo.setVisible(!planned && !applying.reports().isEmpty());
        back.setText(desk.text(planned ? "command.BACK_TO_REVIEW" : "apply.back"));
        if (planned) {
            showPlans(applying);
        } else if (!applying.reports().isEmpty()) {
            showReports(applying);
        }
        revalidate();
    }

    private void showPlans(Applying applying) {
        int files = (int) actions(applying).count();
        long bytes = applying.plans().stream().mapToLong(ActionPlan::bytes).sum();
        Map<Path, Refusal> refused = ApplyLines.refused(applying.checks());
        int going = (int) actions(applying)
                .filter(planned -> !refused.containsKey(planned.file().path()))
                .count();
        int handed =
                actions(applying).mapToInt(planned -> planned.handed().size()).sum();
        StringBuilder sentences = new StringBuilder();
        applying.plans().forEach(plan -> sentences.append(sentence(plan)).append('\n'));
        if (handed > 0) {
            sentences.append(desk.text("apply.handed", handed)).append('\n');
        }
        sentences.append(desk.text("apply.check", refused.size()));
        title.setText(desk.text("apply.title", files, desk.amounts().bytes(bytes)));
        text.setText(sentences.toString());
        carryOut.setText(desk.text("apply.do", going));
        lines.show(words.planned(applying));
    }

    private static Stream<PlannedAction> actions(Applying applying) {
        return applying.plans().stream().flatMap(plan -> plan.actions().stream());
    }

    private String sentence(ActionPlan plan) {
        int files = plan.actions().size();
        if (files == 0) {
            return desk.text("apply.nothing");
        }
        PlannedAction first = plan.actions().get(0);
        String key = "apply.sentence." + first.action();
        return desk.text(
                desk.texts().has(key) ? key : "apply.sentence.other",
                files,
                desk.amounts().bytes(plan.bytes()),
                first.destination().map(Path::toString).orElse(""));
    }

    private void showReports(Applying applying) {
        int files = applying.reports().stream()
                .mapToInt(report -> report.done().size())
                .sum();
        long bytes = applying.reports().stream().mapToLong(ApplyReport::bytes).sum();
        int left = ApplyLines.refused(applying.reports()).size();
        title.setText(desk.text("apply.done.title", files, desk.amounts().bytes(bytes)));
        text.setText(applying.undone().orElseGet(() -> desk.text("apply.done.text", left)));
        lines.show(words.reported(applying));
    }
}
