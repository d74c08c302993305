package io.github.lookalike.store;

import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.act.PlannedFile;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The journal in the database and in the memory beside it, which is written first. What must outlive a loss of power is
 * synced there before the call returns; the rest may come to the disk later: a receipt that is lost is found again from
 * its intent.
 */
public final class H2Journal implements Journal {

    /** Characters, as the column has them. */
    private static final int LONGEST_MESSAGE = 2000;

    private final Database database;

    public H2Journal(Database database) {
        this.database = database;
    }

    @Override
    public long begin(Instant started) {
        database.reserve().requireRoom();
        return database.inTransaction(c -> {
            String sql = "insert into journal_batch (started, ending) values (?, '" + JournalRows.BEGUN + "')";
            try (PreparedStatement insert = c.prepareStatement(sql, new String[] {"id"})) {
                insert.setObject(1, time(started));
                long batch = insertedId(insert);
                database.memory().append(c, RememberedBatches.lines(new MemoryRows(c), batch), false);
                return batch;
            }
        });
    }

    @Override
    public void end(long batch) {
        database.reserve().giveIfNeeded();
        database.change(c -> {
            try (PreparedStatement update = c.prepareStatement("update journal_batch set ending = ? where id = ?")) {
                update.setString(1, JournalRows.ENDED);
                update.setLong(2, batch);
                update.executeUpdate();
            }
            database.memory().append(c, RememberedBatches.lines(new MemoryRows(c), batch), false);
        });
    }

    @Override
    public List<JournalBatch> cutOff() {
        List<JournalBatch> begun =
                database.inTransaction(c -> JournalRows.batches(c, " where b.ending = '" + JournalRows.BEGUN + "'"));
        return begun.stream()
                .sorted(Comparator.comparingLong(JournalBatch::number))
                .toList();
    }

    @Override
    public List<JournalEntry> intend(long batch, List<Intent> picture) {
        database.reserve().requireRoom();
        return database.inTransaction(c -> {
            List<JournalEntry> written = new ArrayList<>();
            for (Intent intent : picture) {
                long id = insert(c, batch, intent);
                long first = written.isEmpty() ? id : written.get(0).id();
                join(c, id, first);
                writeNotes(c, id, intent.receipt().notes());
                PlannedFile file = intent.file();
                written.add(new JournalEntry(
                        id,
                        batch,
                        first,
                        State.INTENDED,
                        intent.receipt(),
                        file.bytes(),
                        file.modified(),
                        file.sha256(),
                        List.of()));
            }
            remember(c, written.stream().map(JournalEntry::id).toList(), true);
            return written;
        });
    }

    @Override
    public void done(long entry, ActionReceipt receipt) {
        database.reserve().giveIfNeeded();
        database.inTransaction(c -> {
            String sql = "update journal_entry set state = 'DONE', now_at = ?, message = '' where id = ?";
            try (PreparedStatement update = c.prepareStatement(sql)) {
                update.setString(1, receipt.nowAt().map(Path::toString).orElse(null));
                update.setLong(2, entry);
                requireOne(update.executeUpdate(), entry);
            }
            writeNotes(c, entry, receipt.notes());
            remember(c, List.of(entry), false);
            return entry;
        });
    }

    @Override
    public void settle(long entry, State state, List<Reason> reasons) {
        database.reserve().giveIfNeeded();
        database.inTransaction(c -> {
            // What stays open is looked at anew at each start, and mostly found as it was: that is no news to remember.
            if (setState(c, entry, state, ReasonText.of(reasons, LONGEST_MESSAGE))) {
                remember(c, List.of(entry), false);
            }
            return entry;
        });
    }

    @Override
    public void undoing(Collection<Long> entries) {
        database.reserve().giveIfNeeded();
        database.inTransaction(c -> {
            for (long entry : entries) {
                setState(c, entry, State.UNDOING, "");
            }
            remember(c, entries, true);
            return entries.size();
        });
    }

    @Override
    public List<JournalBatch> batches() {
        return verified(c -> JournalRows.batches(c, ""));
    }

    @Override
    public Optional<JournalBatch> batch(long number) {
        return verified(c -> JournalRows.batches(c, " where b.id = " + number)).stream()
                .findFirst();
    }

    @Override
    public List<JournalEntry> entries(long batch) {
        return verified(c -> JournalRows.entries(c, " where batch_id = " + batch));
    }

    @Override
    public List<JournalEntry> links() {
        return database.inTransaction(c -> JournalRows.entries(
                c,
                " where state = 'DONE' and id in (select entry_id from journal_note where note = '"
                        + ActionReceipt.KEEPER + "')"));
    }

    @Override
    public List<JournalEntry> unfinished() {
        return database.inTransaction(c -> JournalRows.entries(c, " where state in ('INTENDED', 'UNDOING')"));
    }

    private <T> T verified(Database.Work<T> reading) {
        return database.inTransaction(c -> {
            database.memory().verify(c, RememberedBatches.NAME);
            database.memory().verify(c, RememberedEntries.NAME);
            return reading.run(c);
        });
    }

    private void remember(Connection c, Collection<Long> entries, boolean synced) throws SQLException {
        database.memory().append(c, RememberedEntries.lines(new MemoryRows(c), entries), synced);
    }

    private static long insert(Connection c, long batch, Intent intent) throws SQLException {
        String sql =
                "insert into journal_entry (batch_id, state, action, file, now_at, bytes, modified, sha256, message)"
                        + " values (?, 'INTENDED', ?, ?, ?, ?, ?, ?, '')";
        try (PreparedStatement insert = c.prepareStatement(sql, new String[] {"id"})) {
            insert.setLong(1, batch);
            insert.setString(2, intent.receipt().action());
            insert.setString(3, intent.file().path().toString());
            insert.setString(4, intent.receipt().nowAt().map(Path::toString).orElse(null));
            insert.setLong(5, intent.file().bytes());
            insert.setObject(6, time(intent.file().modified()));
            insert.setString(7, intent.file().sha256().orElse(null));
            return insertedId(insert);
        }
    }

    private static long insertedId(PreparedStatement insert) throws SQLException {
        insert.executeUpdate();
        try (ResultSet keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    private static void join(Connection c, long entry, long picture) throws SQLException {
        try (Statement update = c.createStatement()) {
            update.executeUpdate("update journal_entry set picture_id = " + picture + " where id = " + entry);
        }
    }

    private static void writeNotes(Connection c, long entry, Map<String, String> notes) throws SQLException {
        try (Statement delete = c.createStatement()) {
            delete.executeUpdate("delete from journal_note where entry_id = " + entry);
        }
        try (PreparedStatement insert = c.prepareStatement("insert into journal_note values (?, ?, ?)")) {
            for (Map.Entry<String, String> note : notes.entrySet()) {
                insert.setLong(1, entry);
                insert.setString(2, note.getKey());
                insert.setString(3, note.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** Whether it was another before. */
    private static boolean setState(Connection c, long entry, State state, String said) throws SQLException {
        String sql = "update journal_entry set state = ?, message = ?"
                + " where id = ? and (state <> ? or message is distinct from ?)";
        try (PreparedStatement update = c.prepareStatement(sql)) {
            update.setString(1, state.name());
            update.setString(2, said);
            update.setLong(3, entry);
            update.setString(4, state.name());
            update.setString(5, said);
            if (update.executeUpdate() == 1) {
                return true;
            }
        }
        requireOne(JournalRows.entries(c, " where id = " + entry).size(), entry);
        return false;
    }

    private static void requireOne(int rows, long entry) {
        if (rows != 1) {
            throw new IllegalArgumentException("no journal entry " + entry);
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
