package io.github.lookalike.store;

import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.api.ActionReceipt;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the rows of the journal. */
final class JournalRows {

    /** What the column ending of a batch says; empty in what was written before there was one. */
    static final String BEGUN = "BEGUN";

    static final String ENDED = "ENDED";

    private JournalRows() {}

    static List<JournalEntry> entries(Connection c, String where) throws SQLException {
        Map<Long, Map<String, String>> notes = notes(c, where);
        List<JournalEntry> entries = new ArrayList<>();
        String sql = "select id, batch_id, picture_id, state, action, file, now_at, bytes, modified, sha256, message"
                + " from journal_entry" + where + " order by id";
        try (Statement statement = c.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                entries.add(entry(row, notes.getOrDefault(row.getLong("id"), Map.of())));
            }
        }
        return entries;
    }

    static List<JournalBatch> batches(Connection c, String where) throws SQLException {
        String sql = "select b.id, b.started, e.action, e.state, count(e.id) as files, sum(e.bytes) as bytes"
                + " from journal_batch b left join journal_entry e on e.batch_id = b.id" + where
                + " group by b.id, b.started, e.action, e.state order by b.id desc";
        List<JournalBatch> batches = new ArrayList<>();
        try (Statement statement = c.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            boolean more = row.next();
            while (more) {
                BatchSum sum = new BatchSum(row.getLong("id"), instant(row, "started"));
                do {
                    sum.add(row);
                    more = row.next();
                } while (more && row.getLong("id") == sum.number);
                batches.add(sum.batch());
            }
        }
        return batches;
    }

    private static JournalEntry entry(ResultSet row, Map<String, String> notes) throws SQLException {
        ActionReceipt receipt = new ActionReceipt(
                row.getString("action"),
                Path.of(row.getString("file")),
                Optional.ofNullable(row.getString("now_at")).map(Path::of),
                notes);
        return new JournalEntry(
                row.getLong("id"),
                row.getLong("batch_id"),
                row.getLong("picture_id"),
                State.valueOf(row.getString("state")),
                receipt,
                row.getLong("bytes"),
                instant(row, "modified"),
                Optional.ofNullable(row.getString("sha256")),
                ReasonText.readOld(row.getString("message")));
    }

    private static Map<Long, Map<String, String>> notes(Connection c, String where) throws SQLException {
        Map<Long, Map<String, String>> notes = new HashMap<>();
        String sql = "select entry_id, note, text from journal_note where entry_id in (select id from journal_entry"
                + where + ")";
        try (Statement statement = c.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                notes.computeIfAbsent(row.getLong(1), entry -> new HashMap<>()).put(row.getString(2), row.getString(3));
            }
        }
        return notes;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static final class BatchSum {

        private final long number;
        private final Instant started;
        private final TreeSet<String> actions = new TreeSet<>();
        private final Map<State, Integer> counts = new EnumMap<>(State.class);
        private long bytes;

        BatchSum(long number, Instant started) {
            this.number = number;
            this.started = started;
        }

        /** A batch without entries comes as one row without state. */
        void add(ResultSet row) throws SQLException {
            String state = row.getString("state");
            if (state == null) {
                return;
            }
            actions.add(row.getString("action"));
            counts.merge(State.valueOf(state), row.getInt("files"), Integer::sum);
            if (State.valueOf(state) == State.DONE) {
                bytes += row.getLong("bytes");
            }
        }

        JournalBatch batch() {
            return new JournalBatch(number, started, List.copyOf(actions), counts, bytes);
        }
    }
}
