package io.github.lookalike.ui.panel;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Tables that all behave alike. */
final class Tables {

    private Tables() {}

    /**
     * A table that selects whole rows and shows in a tooltip what does not fit.
     *
     * @param widths preferred widths of the columns, in pixels
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
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        return table;
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
