package io.github.lookalike.ui.panel;

import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.review.FolderPairs;
import io.github.lookalike.review.FolderPairs.Pair;
import io.github.lookalike.review.ReviewSession;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;

/** Folders beside each other: how much of one the other has, too, and what it lacks. */
final class FolderPairsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final RowsModel<Pair> pairs;
    private final RowsModel<IndexedPicture> uniques;
    private final JTable pairTable;
    private final JTable uniqueTable;
    private final JLabel said = Parts.muted(" ");
    private final JLabel uniquesTitle = Parts.title(" ");
    private transient Optional<FolderPairs> seen = Optional.empty();

    FolderPairsPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 24, wrap 1", "[grow, fill]", "[]4[]12[grow, fill]12[]"));
        setName("folderPairs");
        this.desk = desk;
        this.pairs = new RowsModel<>(List.of(
                new RowsModel.Column<>(desk.text("folderPairs.folder"), pair -> Shown.of(pair.folder())),
                new RowsModel.Column<>(desk.text("folderPairs.other"), pair -> Shown.of(pair.other())),
                new RowsModel.Column<>(
                        desk.text("folderPairs.contained"),
                        pair -> desk.text("folderPairs.share", pair.contained(), pair.pictures())),
                new RowsModel.Column<>(
                        desk.text("folderPairs.unique"), pair -> desk.text("folderPairs.number", pair.unique())),
                new RowsModel.Column<>(
                        desk.text("apply.bytes"), pair -> desk.amounts().bytes(pair.bytes()))));
        this.uniques = new RowsModel<>(List.of(
                new RowsModel.Column<>(
                        desk.text("folderPairs.picture"),
                        picture -> picture.path().toString()),
                new RowsModel.Column<>(
                        desk.text("apply.bytes"),
                        picture -> desk.amounts().bytes(picture.file().bytes()))));
        this.pairTable = Parts.named(
                PlainTables.of(pairs, 340, 340, 110, 70, 80), "folderPairList", desk.text("folderPairs.title"));
        this.uniqueTable =
                Parts.named(PlainTables.of(uniques, 700, 90), "uniques", desk.text("folderPairs.uniques.label"));
        setUpTables();
        add(Parts.heading(desk.text("folderPairs.title")));
        said.setName("folderPair");
        add(said, "wmin 0");
        add(lists());
        add(buttons(commands), "right, growx 0");
        commands.hear(this, Command.Scope.FOLDER_PAIRS);
        commands.hearFirst(pairTable, Command.Scope.FOLDER_PAIRS);
    }

    private void setUpTables() {
        // They come in an order that means something, and numbers are not sorted by their digits.
        pairTable.setRowSorter(null);
        uniqueTable.setRowSorter(null);
        uniqueTable.setRowHeight(FileCell.height());
        uniqueTable
                .getColumnModel()
                .getColumn(0)
                .setCellRenderer(new FileCell(
                        row -> Optional.of(uniques.row(row).path()), desk.pictures(), uniqueTable::repaint));
        pairTable.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                picked();
            }
        });
    }

    private JSplitPane lists() {
        JPanel below = Parts.clear(new MigLayout("fill, insets 8 0 0 0, wrap 1", "[grow, fill]", "[]6[grow, fill]"));
        uniquesTitle.setName("uniquesTitle");
        below.add(uniquesTitle, "wmin 0");
        below.add(Parts.scroll(uniqueTable), "hmin 60");
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, Parts.scroll(pairTable), below);
        split.setResizeWeight(0.5);
        split.setBorder(null);
        return split;
    }

    private JPanel buttons(WindowCommands commands) {
        JPanel buttons = Parts.clear(new MigLayout("insets 0, gapx 8", "", ""));
        buttons.add(commands.button(Command.BACK));
        buttons.add(Parts.primary(commands.button(Command.MARK_IN_FOLDER)));
        return buttons;
    }

    /** Looks at the folders as they are now. */
    void open() {
        pairTable.requestFocusInWindow();
        if (seen.isEmpty()) {
            said.setText(desk.text("folderPairs.looking"));
        }
        desk.review().session().ifPresent(session -> desk.tasks().look(() -> look(session), this::show));
    }

    private FolderPairs look(ReviewSession session) {
        return FolderPairs.of(
                session.groups(),
                desk.workbench()
                        .pictures(
                                session.result().options().roots(),
                                session.result().options().algorithm()));
    }

    private void show(JobOutcome<FolderPairs> outcome) {
        if (outcome instanceof JobOutcome.Failed<FolderPairs> failed) {
            desk.dialogs().trouble(failed.cause());
        } else if (outcome instanceof JobOutcome.Succeeded<FolderPairs> done) {
            Optional<Pair> before = desk.picks().folders();
            seen = Optional.of(done.result());
            List<Pair> shown = done.result().pairs();
            pairs.show(shown);
            if (shown.isEmpty()) {
                picked();
            } else {
                int row = Math.max(0, before.map(shown::indexOf).orElse(0));
                pairTable.setRowSelectionInterval(row, row);
            }
        }
    }

    private void picked() {
        int row = pairTable.getSelectedRow();
        Optional<Pair> pair = row < 0 ? Optional.empty() : Optional.of(pairs.row(row));
        desk.picks().pick(pair);
        List<IndexedPicture> lacking =
                pair.flatMap(one -> seen.map(all -> all.uniques(one))).orElse(List.of());
        uniques.show(lacking);
        said.setText(pair.map(one -> desk.text(
                        "folderPairs.said", one.folder(), one.contained(), one.pictures(), one.other(), one.unique()))
                .orElseGet(() -> desk.text("folderPairs.none")));
        uniquesTitle.setText(
                pair.map(one -> desk.text("folderPairs.uniques", one.unique())).orElse(" "));
    }
}
