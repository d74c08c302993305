package io.github.lookalike.ui.panel;

import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** What the program did to files, batch by batch, and the way back. */
public final class HistoryPanel extends PagePanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final RowsModel<JournalBatch> batches;
    private final RowsModel<JournalEntry> entries;
    private final JTable batchTable;
    private final JTextArea hint;

    public HistoryPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 24", "[grow][][]", "[][]12[grow, fill]"));
        setName("historyPanel");
        this.desk = desk;
        this.batches = new RowsModel<>(List.of(
                new RowsModel.Column<>(
                        desk.text("history.when"), batch -> desk.amounts().time(batch.started())),
                new RowsModel.Column<>(desk.text("history.action"), this::actions),
                new RowsModel.Column<>(desk.text("history.files"), this::counts),
                new RowsModel.Column<>(
                        desk.text("history.bytes"), batch -> desk.amounts().bytes(batch.bytes()))));
        this.entries = new RowsModel<>(List.of(
                new RowsModel.Column<>(
                        desk.text("history.file"),
                        entry -> entry.receipt().file().toString()),
                new RowsModel.Column<>(
                        desk.text("history.state"), entry -> desk.texts().get("state", entry.state())),
                new RowsModel.Column<>(desk.text("history.place"), this::place)));
        this.batchTable =
                Parts.named(PlainTables.of(batches, 180, 200, 300, 90), "batches", desk.text("history.title"));
        JTable entryTable =
                Parts.named(PlainTables.of(entries, 420, 100, 420), "entries", desk.text("history.entries"));
        this.hint = Parts.paragraph(desk.text("history.empty"));
        batchTable.getSelectionModel().addListSelectionListener(event -> picked());
        add(Parts.heading(desk.text("history.title")));
        add(commands.button(Command.UNDO_BATCH), "spany 2");
        add(commands.button(Command.UNDO_BATCH_TO), "spany 2, wrap");
        add(hint, "growx, wmin 0, wrap");
        JSplitPane split =
                new JSplitPane(JSplitPane.VERTICAL_SPLIT, Parts.scroll(batchTable), Parts.scroll(entryTable));
        split.setResizeWeight(0.45);
        split.setBorder(null);
        add(split, "span, grow, wmin 0");
        commands.hear(this, Command.Scope.HISTORY);
        commands.hearFirst(batchTable, Command.Scope.HISTORY);
        desk.picks().historyChanged().listen(this::read);
    }

    @Override
    public void open() {
        read();
        batchTable.requestFocusInWindow();
    }

    /** Reads the journal again. */
    private void read() {
        desk.tasks().look(() -> desk.workbench().journal().batches(), this::showBatches);
    }

    private void showBatches(JobOutcome<List<JournalBatch>> outcome) {
        if (outcome instanceof JobOutcome.Succeeded<List<JournalBatch>> read) {
            batches.show(read.result());
            entries.show(List.of());
            desk.picks().pickNoBatch();
            hint.setText(desk.text(read.result().isEmpty() ? "history.empty" : "history.hint"));
            if (!read.result().isEmpty()) {
                batchTable.setRowSelectionInterval(0, 0);
            }
        } else if (outcome instanceof JobOutcome.Failed<List<JournalBatch>> failed) {
            desk.dialogs().trouble(failed.cause());
        }
    }

    private void picked() {
        int row = batchTable.getSelectedRow();
        if (row < 0 || batchTable.getSelectionModel().getValueIsAdjusting()) {
            return;
        }
        JournalBatch batch = batches.row(batchTable.convertRowIndexToModel(row));
        desk.picks().pick(batch);
        desk.tasks().look(() -> desk.workbench().journal().entries(batch.number()), outcome -> {
            if (outcome instanceof JobOutcome.Succeeded<List<JournalEntry>> read) {
                entries.show(read.result());
            } else if (outcome instanceof JobOutcome.Failed<List<JournalEntry>> failed) {
                desk.dialogs().trouble(failed.cause());
            }
        });
    }

    private String actions(JournalBatch batch) {
        return batch.actions().stream()
                .map(id -> {
                    String key = "apply.verb." + id;
                    return desk.texts().has(key) ? desk.text(key) : id;
                })
                .collect(Collectors.joining(", "));
    }

    private String counts(JournalBatch batch) {
        return java.util.Arrays.stream(JournalEntry.State.values())
                .filter(state -> batch.count(state) > 0)
                .map(state -> batch.count(state) + " " + desk.texts().get("state", state))
                .collect(Collectors.joining(", "));
    }

    private String place(JournalEntry entry) {
        String message = desk.words().sentences(entry.reasons());
        if (!message.isEmpty()) {
            return message;
        }
        return entry.state() == JournalEntry.State.UNDONE
                ? entry.receipt().back().toString()
                : entry.receipt().nowAt().map(Object::toString).orElse("");
    }
}
