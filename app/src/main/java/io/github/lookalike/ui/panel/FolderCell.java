package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.ui.FlatEmptyBorder;
import io.github.lookalike.shown.Shown;
import io.github.lookalike.ui.desk.Desk;
import io.github.lookalike.ui.look.Icons;
import io.github.lookalike.ui.look.Palette;
import java.awt.BorderLayout;
import java.awt.Component;
import java.nio.file.Path;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** One folder of the draft: its path and its lock. */
final class FolderCell implements ListCellRenderer<Path> {

    /** How much of a row's end belongs to the lock. */
    static final int LOCK_WIDTH = 40;

    private final Desk desk;
    private final JPanel row = new JPanel(new BorderLayout(8, 0));
    private final JLabel path = new JLabel();
    private final JLabel lock = new JLabel();
    private final Icon locked = Icons.of("lock", 16, Palette.STAR);
    private final Icon unlocked = Icons.of("unlock", 16, Palette.MUTED);

    FolderCell(Desk desk) {
        this.desk = desk;
        row.setBorder(new FlatEmptyBorder(6, 10, 6, 12));
        path.putClientProperty("html.disable", true);
        path.setIcon(Icons.of("folder", 16));
        path.setIconTextGap(8);
        row.add(path, BorderLayout.CENTER);
        row.add(lock, BorderLayout.EAST);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Path> list, Path value, int index, boolean selected, boolean focused) {
        boolean isProtected = desk.draft().isProtected(value);
        path.setText(Shown.of(value));
        lock.setIcon(isProtected ? locked : unlocked);
        row.setToolTipText(desk.text(isProtected ? "scan.protected" : "scan.unprotected"));
        row.getAccessibleContext()
                .setAccessibleName(
                        Shown.of(value) + ", " + desk.text(isProtected ? "scan.protected" : "scan.unprotected"));
        row.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        path.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        return row;
    }
}
