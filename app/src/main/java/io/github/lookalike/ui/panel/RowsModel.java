package io.github.lookalike.ui.panel;

import io.github.lookalike.shown.Shown;
import java.util.List;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;

/** A table of values, each column a function of them, in which no name steers how it is read; cannot be edited. */
final class RowsModel<R> extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    /** A column: its heading and what it shows of a value. */
    record Column<R>(String heading, Function<R, String> text) {}

    private final transient List<Column<R>> columns;
    private transient List<R> rows = List.of();

    RowsModel(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    void show(List<R> shown) {
        rows = List.copyOf(shown);
        fireTableDataChanged();
    }

    /** The same rows are to be asked again for what they show. */
    void changed() {
        if (!rows.isEmpty()) {
            fireTableRowsUpdated(0, rows.size() - 1);
        }
    }

    R row(int index) {
        return rows.get(index);
    }

    List<R> rows() {
        return rows;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column).heading();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return Shown.of(columns.get(column).text().apply(rows.get(row)));
    }
}
