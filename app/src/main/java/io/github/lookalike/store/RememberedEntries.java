package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Entries of the journal, in the tables {@code journal_entry} and {@code journal_note}. Every line is the whole entry, and
 * says when its batch began: whichever lines of the file are lost, the others stand for themselves.
 */
final class RememberedEntries implements MemoryKind {

    static final String NAME = "entry";

    private static final String NOTE = "note:";
    private static final String BATCH_STARTED = "batch_started";
    private static final String SELECT = "select e.*, b.started as " + BATCH_STARTED
            + " from journal_entry e join journal_batch b on b.id = e.batch_id";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String key(MemoryLine line) {
        return line.field("id").orElse("");
    }

    @Override
    public List<MemoryLine> all(MemoryRows rows) throws SQLException {
        return withNotes(rows, rows.lines(NAME, SELECT + " order by e.id"), "");
    }

    static List<MemoryLine> lines(MemoryRows rows, Collection<Long> entries) throws SQLException {
        String ids = entries.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return withNotes(
                rows,
                rows.lines(NAME, SELECT + " where e.id in " + ids + " order by e.id"),
                " where entry_id in " + ids);
    }

    @Override
    public void apply(MemoryRows rows, MemoryLine line) throws SQLException {
        if (line.field("id").isEmpty() || line.field("batch_id").isEmpty()) {
            return;
        }
        beginBatch(rows, line.field("batch_id").get(), line);
        forgetOldPlace(rows, line);
        rows.merge("journal_entry", List.of("id"), line);
        writeNotes(rows.connection(), line);
    }

    /** The line of the batch may be lost. */
    private static void beginBatch(MemoryRows rows, String batch, MemoryLine line) throws SQLException {
        if (RememberedBatches.lines(rows, Long.parseLong(batch)).isEmpty()) {
            String started = line.field(BATCH_STARTED).orElse("1970-01-01 00:00:00+00");
            rows.execute("insert into journal_batch (id, started) values (?, ?)", List.of(batch, started));
        }
    }

    /** Where a file went, if the new state has no such place: a row keeps what its line does not speak of. */
    private static void forgetOldPlace(MemoryRows rows, MemoryLine line) throws SQLException {
        if (line.field("now_at").isEmpty()) {
            rows.execute(
                    "update journal_entry set now_at = null where id = ?",
                    List.of(line.field("id").orElse("0")));
        }
    }

    private static void writeNotes(Connection c, MemoryLine line) throws SQLException {
        long entry = Long.parseLong(line.field("id").orElse("0"));
        try (Statement delete = c.createStatement()) {
            delete.executeUpdate("delete from journal_note where entry_id = " + entry);
        }
        try (PreparedStatement insert = c.prepareStatement("insert into journal_note values (?, ?, ?)")) {
            for (Map.Entry<String, String> field : line.fields().entrySet()) {
                if (field.getKey().startsWith(NOTE)) {
                    insert.setLong(1, entry);
                    insert.setString(2, field.getKey().substring(NOTE.length()));
                    insert.setString(3, field.getValue());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static List<MemoryLine> withNotes(MemoryRows rows, List<MemoryLine> entries, String where)
            throws SQLException {
        Map<String, MemoryLine> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.field("id").orElse(""), entry));
        // Not ordered: that would be read of the index of the table, and not of the rows that the journal reads.
        String sql = "select entry_id, note, text from journal_note" + where;
        try (Statement select = rows.connection().createStatement();
                ResultSet notes = select.executeQuery(sql)) {
            while (notes.next()) {
                String name = NOTE + notes.getString(2);
                String text = notes.getString(3);
                byId.computeIfPresent(notes.getString(1), (id, entry) -> entry.with(name, text));
            }
        }
        return new ArrayList<>(byId.values());
    }
}
