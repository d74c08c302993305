package io.github.lookalike.ui.panel;

import io.github.lookalike.act.ActionPlan;
import io.github.lookalike.act.ApplyReport;
import io.github.lookalike.act.PlannedAction;
import io.github.lookalike.act.Refusal;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.Ways;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Applying;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
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
    private final JButton takeOut;
    private final JComboBox<String> ways;
    private final JPanel waysRow = Parts.clear(new MigLayout("insets 0, gapx 8", "", ""));
    private boolean refreshing;
    private transient List<Object> refreshed = List.of();

    ApplyPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 24, hidemode 3, wrap 1", "[grow, fill]", "[]6[]12[grow, fill]8[]8[]12[][]"));
        setName("applyPanel");
        this.desk = desk;
        this.words = new ApplyLines(desk);
        this.lines = new RowsModel<>(List.of(
                new RowsModel.Column<>(desk.text("apply.what"), ApplyLines.Line::what),
                new RowsModel.Column<>(
                        desk.text("apply.goes"), line -> line.file().toString()),
                new RowsModel.Column<>(
                        desk.text("apply.stays"),
                        line -> line.stays().map(Path::toString).orElse("")),
                new RowsModel.Column<>(desk.text("apply.bytes"), ApplyLines.Line::bytes),
                new RowsModel.Column<>(desk.text("apply.note"), ApplyLines.Line::note)));
        this.hand = commands.set(new JCheckBox(commands.action(Command.HAND_COMPANIONS)), Command.HAND_COMPANIONS);
        hand.setOpaque(false);
        this.carryOut = Parts.primary(commands.button(Command.CARRY_OUT));
        this.undo = commands.button(Command.UNDO_DEEDS);
        this.back = commands.button(Command.BACK_TO_REVIEW);
        this.progress = new ProgressPanel(desk, commands);
        this.table = Parts.named(PlainTables.of(lines, 150, 330, 330, 80, 240), "applyLines", desk.text("apply.list"));
        this.takeOut = commands.button(Command.TAKE_OUT);
        this.ways = ways(commands);
        showPairs();
        commands.hear(this, Command.Scope.APPLY);
        commands.hearFirst(table, Command.Scope.APPLY);
        title.setName("applyTitle");
        text.setName("applyText");
        add(title);
        add(text, "wmin 0");
        add(Parts.scroll(table));
        waysRow.add(new JLabel(desk.text("apply.way")));
        waysRow.add(ways);
        waysRow.add(takeOut, "gapleft 16");
        add(waysRow);
        add(hand, "growx 0");
        add(progress);
        add(buttons());
        desk.applying().changed().listen(this::refreshIfOther);
        desk.tasks().changed().listen(this::refresh);
    }

    /** How marked files go; choosing plans anew. */
    private JComboBox<String> ways(WindowCommands commands) {
        JComboBox<String> box = new JComboBox<>(Ways.all(desk).toArray(String[]::new));
        box.setRenderer(new WordsRenderer<>(way -> Ways.name(desk, way)));
        Parts.named(box, "ways", desk.text("apply.way"));
        box.addActionListener(event -> {
            if (!refreshing && box.getSelectedItem() instanceof String way && !way.equals(Ways.chosen(desk))) {
                desk.applying().wantWay(way);
                commands.action(Command.CHANGE_WAY)
                        .actionPerformed(new ActionEvent(box, ActionEvent.ACTION_PERFORMED, Command.CHANGE_WAY.name()));
            }
        });
        return box;
    }

    /** What goes beside what stays for it, as pictures. */
    private void showPairs() {
        table.setRowHeight(FileCell.height());
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        Runnable repaint = table::repaint;
        column(1, new FileCell(row -> Optional.of(lines.row(row).file()), desk.pictures(), repaint));
        column(2, new FileCell(row -> lines.row(row).stays(), desk.pictures(), repaint));
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                desk.applying()
                        .select(Arrays.stream(table.getSelectedRows())
                                .map(table::convertRowIndexToModel)
                                .mapToObj(row -> lines.row(row).file())
                                .collect(Collectors.toSet()));
            }
        });
    }

    private void column(int index, FileCell cell) {
        table.getColumnModel().getColumn(index).setCellRenderer(cell);
    }

    /** Puts the focus on the files, from where Enter does what the page says and Escape goes back. */
    void focus() {
        table.requestFocusInWindow();
    }

    private JPanel buttons() {
        JPanel buttons = Parts.clear(new MigLayout("fillx, insets 0, hidemode 3", "[]push[][]", ""));
        buttons.add(back);
        buttons.add(undo);
        buttons.add(carryOut, "hmin 34");
        return buttons;
    }

    /** What is selected is shown by the table itself. */
    private void refreshIfOther() {
        List<Object> now = List.of(
                desk.applying().proposal(),
                desk.applying().reports(),
                desk.applying().undone(),
                desk.applying().isCarryingOut(),
                desk.applying().isOpen());
        if (!now.equals(refreshed)) {
            refreshed = now;
            refresh();
        }
    }

    private void refresh() {
        Applying applying = desk.applying();
        boolean running = desk.tasks().running().isPresent();
        boolean planned = !applying.plans().isEmpty();
        progress.setVisible(running);
        carryOut.setVisible(planned);
        hand.setVisible(planned);
        waysRow.setVisible(planned && !applying.isCarryingOut());
        refreshing = true;
        ways.setSelectedItem(Ways.chosen(desk));
        ways.setEnabled(!running);
        refreshing = false;
        hand.setSelected(applying.hands());
        undo.setVisible(!planned && !applying.reports().isEmpty());
        back.setText(desk.text(planned ? "command.BACK_TO_REVIEW" : "apply.back"));
        if (applying.isCarryingOut()) {
            sayAtWork(applying.proposal());
        } else if (planned) {
            Applying.Proposal proposal = applying.proposal();
            desk.tasks().look(() -> content(proposal), this::show);
        } else if (!applying.reports().isEmpty()) {
            List<ApplyReport> reports = applying.reports();
            Optional<String> undone = applying.undone();
            desk.tasks().look(() -> content(reports, undone), this::show);
        }
        revalidate();
    }

    private void sayAtWork(Applying.Proposal proposal) {
        int files = proposal.plans().stream()
                .mapToInt(plan -> plan.actions().size())
                .sum();
        title.setText(desk.text("apply.atWork.title", files));
        text.setText(desk.text("apply.atWork.text"));
    }

    /** What the page says; put together away from the event thread, because there may be many files. */
    private record Content(String title, String text, String button, List<ApplyLines.Line> lines) {}

    private void show(JobOutcome<Content> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<Content> done) {
            Content content = done.result();
            title.setText(content.title());
            text.setText(content.text());
            carryOut.setText(content.button());
            lines.show(content.lines());
            if (table.getRowCount() > 0) {
                table.setRowSelectionInterval(0, 0);
            }
        } else if (outcome instanceof JobOutcome.Failed<Content> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }

    private Content content(Applying.Proposal proposal) {
        int files = (int) actions(proposal).count();
        long bytes = proposal.plans().stream().mapToLong(ActionPlan::bytes).sum();
        Map<Path, Refusal> refused = ApplyLines.refused(proposal.checks());
        int going = (int) actions(proposal)
                .filter(planned -> !refused.containsKey(planned.file().path()))
                .count();
        int handed =
                actions(proposal).mapToInt(planned -> planned.handed().size()).sum();
        StringBuilder sentences = new StringBuilder();
        proposal.plans().forEach(plan -> sentences.append(sentence(plan)).append('\n'));
        if (handed > 0) {
            sentences.append(desk.text("apply.handed", handed)).append('\n');
        }
        sentences.append(desk.text("apply.check", refused.size())).append('\n');
        int orphaned = desk.review()
                .session()
                .map(session -> session.totals().orphaned())
                .orElse(0);
        sentences.append(desk.text("footer.promise", orphaned));
        return new Content(
                desk.text("apply.title", files, desk.amounts().bytes(bytes)),
                sentences.toString(),
                desk.text("apply.do", going),
                words.planned(proposal));
    }

    private static Stream<PlannedAction> actions(Applying.Proposal proposal) {
        return proposal.plans().stream().flatMap(plan -> plan.actions().stream());
    }

    private String sentence(ActionPlan plan) {
        int files = plan.actions().size();
        if (files == 0) {
            return desk.text("apply.nothing");
        }
        PlannedAction first = plan.actions().get(0);
        String key = "apply.sentence." + first.action();
        boolean known = desk.texts().has(key);
        return desk.text(
                known ? key : "apply.sentence.other",
                files,
                desk.amounts().bytes(plan.bytes()),
                known ? first.destination().map(Path::toString).orElse("") : Ways.name(desk, first.action()));
    }

    private Content content(List<ApplyReport> reports, Optional<String> undone) {
        int files = reports.stream().mapToInt(report -> report.done().size()).sum();
        long bytes = reports.stream().mapToLong(ApplyReport::bytes).sum();
        int left = ApplyLines.refused(reports).size();
        return new Content(
                desk.text("apply.done.title", files, desk.amounts().bytes(bytes)),
                undone.orElseGet(() -> desk.text("apply.done.text", left)),
                desk.text("apply.do", 0),
                words.reported(reports));
    }
}
