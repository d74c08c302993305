package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of a table as lines of the memory and back, column by column: a column that is added to the table is remembered
 * without a change here, and one that this version does not know is left alone.
 */
final class MemoryRows {

    private final Connection connection;
    private final Map<String, List<String>> columns = new HashMap<>();

    MemoryRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * The rows of a query as lines.
     *
     * @param kind of the lines
     */
    List<MemoryLine> lines(String kind, String query) throws SQLException {
        List<MemoryLine> lines = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(query)) {
            ResultSetMetaData names = rows.getMetaData();
            while (rows.next()) {
                Map<String, String> fields = new LinkedHashMap<>();
                for (int i = 1; i <= names.getColumnCount(); i++) {
                    String value = rows.getString(i);
                    if (value != null) {
                        fields.put(names.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
                    }
                }
                lines.add(new MemoryLine(kind, fields));
            }
        }
        return lines;
    }

    /** Puts a line into a table, in the place of the row with the same key. */
    void merge(String table, List<String> key, MemoryLine line) throws SQLException {
        List<String> known = new ArrayList<>(columns(table));
        known.retainAll(line.fields().keySet());
        if (!known.containsAll(key)) {
            return;
        }
        String sql = "merge into " + table + " (" + String.join(", ", known) + ") key (" + String.join(", ", key)
                + ") values (" + String.join(", ", Collections.nCopies(known.size(), "?")) + ")";
        execute(sql, values(known, line));
    }

    /** Deletes the row with the key of a line. */
    void delete(String table, List<String> key, MemoryLine line) throws SQLException {
        String sql = "delete from " + table + " where "
                + String.join(" and ", key.stream().map(name -> name + " = ?").toList());
        execute(sql, values(key, line));
    }

    /** Runs a statement with these parameters, and says how many rows it changed. */
    int execute(String sql, List<String> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            return statement.executeUpdate();
        }
    }

    Connection connection() {
        return connection;
    }

    private List<String> columns(String table) throws SQLException {
        List<String> known = columns.get(table);
        if (known == null) {
            known = new ArrayList<>();
            try (Statement select = connection.createStatement();
                    ResultSet none = select.executeQuery("select * from " + table + " where false")) {
                ResultSetMetaData names = none.getMetaData();
                for (int i = 1; i <= names.getColumnCount(); i++) {
                    known.add(names.getColumnLabel(i).toLowerCase(Locale.ROOT));
                }
            }
            columns.put(table, known);
        }
        return known;
    }

    private static List<String> values(List<String> names, MemoryLine line) {
        return names.stream().map(name -> line.field(name).orElse("")).toList();
    }
}
