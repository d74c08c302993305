package io.github.lookalike.ui.panel;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.IgnoredPairs;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The pairs of pictures a person has called no match, to be taken back. */
final class NoMatchesPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final RowsModel<IgnoredPairs.Entry> rows;
    private final JTable table;
    private final JButton takeBack;

    NoMatchesPanel(Desk desk) {
        super(new MigLayout("fill, insets 16 0 0 0", "[grow, fill]16[fill]", "[]8[grow, fill]"));
        setOpaque(false);
        this.desk = desk;
        this.rows = new RowsModel<>(List.of(
                new RowsModel.Column<>(desk.text("noMatches.one"), IgnoredPairs.Entry::firstPath),
                new RowsModel.Column<>(desk.text("noMatches.other"), IgnoredPairs.Entry::secondPath),
                new RowsModel.Column<>(
                        desk.text("noMatches.when"), entry -> desk.amounts().time(entry.decided()))));
        this.table = Parts.named(PlainTables.of(rows, 340, 340, 160), "noMatches", desk.text("noMatches.title"));
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        this.takeBack = Parts.named(
                new JButton(desk.text("noMatches.takeBack")), "takeBackNoMatches", desk.text("noMatches.takeBack"));
        takeBack.addActionListener(event -> takeBack());
        takeBack.setEnabled(false);
        table.getSelectionModel().addListSelectionListener(event -> takeBack.setEnabled(table.getSelectedRow() >= 0));
        table.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("DELETE"), "takeBack");
        table.getActionMap().put("takeBack", new Act(this::takeBack));
        add(Parts.paragraph(desk.text("noMatches.more")), "span, wmin 0, wrap");
        add(Parts.scroll(table), "grow");
        add(takeBack, "aligny top, growy 0");
    }

    /** Reads them again. */
    void open() {
        look(() -> desk.workbench().ignoredPairs().entries());
    }

    /** Asked for the focus, it gives it to the table. */
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void takeBack() {
        List<IgnoredPairs.Entry> chosen = Arrays.stream(table.getSelectedRows())
                .map(table::convertRowIndexToModel)
                .mapToObj(rows::row)
                .toList();
        look(() -> {
            IgnoredPairs pairs = desk.workbench().ignoredPairs();
            chosen.forEach(entry -> pairs.remove(entry.pair()));
            return pairs.entries();
        });
    }

    private void look(Callable<List<IgnoredPairs.Entry>> reading) {
        desk.tasks().look(reading, this::show);
    }

    private void show(JobOutcome<List<IgnoredPairs.Entry>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<List<IgnoredPairs.Entry>> read) {
            rows.show(read.result());
            if (!read.result().isEmpty()) {
                table.setRowSelectionInterval(0, 0);
            }
        } else if (outcome instanceof JobOutcome.Failed<List<IgnoredPairs.Entry>> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }
}
