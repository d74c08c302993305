package io.github.lookalike.ui.panel;

import io.github.lookalike.ui.action.Command;
import io.github.lookalike.ui.action.WindowCommands;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Parts;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** The folders to scan: added by button or by dropping them, each with a lock that protects it. */
final class FolderListPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final DefaultListModel<Path> model = new DefaultListModel<>();
    private final JList<Path> list;

    FolderListPanel(Desk desk, WindowCommands commands) {
        super(new MigLayout("fill, insets 0", "[grow][][][]", "[][grow]"));
        setOpaque(false);
        this.desk = desk;
        this.list = new HintedList<>(model, desk.text("scan.dropHint"));
        add(Parts.title(desk.text("scan.folders")));
        add(commands.iconButton(Command.TOGGLE_PROTECTED));
        add(commands.iconButton(Command.REMOVE_FOLDERS));
        add(commands.button(Command.ADD_FOLDERS), "wrap");
        add(Parts.scroll(list), "span, grow, hmin 90");
        setUpList(commands);
        FolderDrop drop = new FolderDrop(desk);
        list.setTransferHandler(drop);
        setTransferHandler(drop);
        desk.draft().changed().listen(this::refresh);
        refresh();
    }

    private void setUpList(WindowCommands commands) {
        Parts.named(list, "folders", desk.text("scan.folders"));
        list.setCellRenderer(new FolderCell(desk));
        list.addListSelectionListener(event -> desk.draft().select(list.getSelectedValuesList()));
        commands.hearFirst(list, Command.Scope.FOLDERS);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                toggleLock(event);
            }
        });
    }

    void focusList() {
        list.requestFocusInWindow();
    }

    /** A click on the lock at the end of a row. */
    private void toggleLock(MouseEvent event) {
        int index = list.locationToIndex(event.getPoint());
        if (SwingUtilities.isLeftMouseButton(event)
                && index >= 0
                && list.getCellBounds(index, index).contains(event.getPoint())
                && event.getX() > list.getWidth() - FolderCell.LOCK_WIDTH) {
            desk.draft().toggleProtected(model.get(index));
        }
    }

    private void refresh() {
        List<Path> folders = desk.draft().folders();
        if (!folders.equals(java.util.Collections.list(model.elements()))) {
            model.clear();
            model.addAll(folders);
        }
        list.repaint();
    }
}
