package io.github.lookalike.ui.panel;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Tables that all behave alike. */
final class PlainTables {

    /** In pixels: columns of a few letters keep their width, so that paths give way in a small window. */
    private static final int SHORT = 120;

    private PlainTables() {}

    /**
     * A table that selects whole rows and shows in a tooltip what does not fit.
     *
     * @param widths preferred widths of the columns, in pixels of a usual screen
     */
    static JTable of(RowsModel<?> model, int... widths) {
        JTable table = new JTable(model);
        table.setAutoCreateRowSorter(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowVerticalLines(false);
        table.setDefaultRenderer(Object.class, new WithTip());
        if (table.getTableHeader().getDefaultRenderer() instanceof JLabel heading) {
            heading.setHorizontalAlignment(SwingConstants.LEADING);
        }
        leaveByTab(table);
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(widths[i]));
            if (widths[i] <= SHORT) {
                table.getColumnModel().getColumn(i).setMinWidth(UIScale.scale(widths[i]));
            }
        }
        return table;
    }

    /** Cells cannot be edited, so Tab goes on to what follows the table, as everywhere else. */
    private static void leaveByTab(JTable table) {
        table.setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
                Set.of(KeyStroke.getKeyStroke("TAB"), KeyStroke.getKeyStroke("ctrl TAB")));
        table.setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
                Set.of(KeyStroke.getKeyStroke("shift TAB"), KeyStroke.getKeyStroke("ctrl shift TAB")));
    }

    private static final class WithTip extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            setToolTipText(String.valueOf(value));
            return super.getTableCellRendererComponent(table, value, selected, false, row, column);
        }
    }
}
