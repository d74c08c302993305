package io.github.lookalike.store;

import io.github.lookalike.api.Reason;
import io.github.lookalike.scan.IndexNotice;
import io.github.lookalike.store.memory.MemoryFile;
import io.github.lookalike.store.memory.MemoryLine;
import io.github.lookalike.store.memory.MemoryOrigin;
import io.github.lookalike.store.memory.MemoryReading;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Brings an index that can be read and its memory to the same: the index follows what the file says beyond its mark, and a
 * file that is not whole is written anew from the index.
 */
final class MemoryReconciliation {

    /** Of a history, for people. */
    static final List<Reason> END_IS_MISSING = List.of(Reason.of("notice.end-missing"));

    private final IndexFiles files;
    private final Connection connection;
    private final boolean indexIsLost;
    private final MemoryRows rows;
    private final Supplier<String> ids;
    private final List<IndexNotice> notices = new ArrayList<>();

    /**
     * @param indexIsLost whether the index is a new one in the place of one that was damaged or is missing
     * @param ids gives each new history its own
     */
    MemoryReconciliation(IndexFiles files, Connection connection, boolean indexIsLost, Supplier<String> ids) {
        this.files = files;
        this.connection = connection;
        this.indexIsLost = indexIsLost;
        this.rows = new MemoryRows(connection);
        this.ids = ids;
    }

    List<IndexNotice> notices() {
        return notices;
    }

    /**
     * Before the schema of an older index is touched: writes what it remembers to a file, where there is none yet.
     */
    static void rescue(IndexFiles files, Connection connection, MemoryReading reading, Supplier<String> ids)
            throws IOException {
        if (reading.exists()) {
            return;
        }
        MemoryRows old = new MemoryRows(connection);
        List<MemoryLine> lines = new ArrayList<>();
        for (MemoryKind kind : MemoryKinds.ALL) {
            lines.addAll(Salvage.readable(kind, old));
        }
        MemoryFile.write(files.memory(), new MemoryOrigin(ids.get(), place(files)), 1, lines);
    }

    /**
     * Brings both together and opens the memory to be appended to.
     *
     * @param before what the file held before the index was opened
     * @param salvaged what could be read of an index that was set aside
     */
    Memory reconcile(MemoryReading before, List<MemoryLine> salvaged) throws IOException, SQLException {
        MemoryReading reading = before.exists() ? before : MemoryReading.of(files.memory());
        Optional<MemoryMark> mark = MemoryMark.read(connection);
        apply(salvaged);
        if (isStranger(reading, mark)) {
            return rebuild(reading, mark, IndexNotice.Kind.HISTORY_REBUILT, List.of(Reason.of("notice.stranger")));
        }
        long known = mark.map(MemoryMark::line).orElse(0L);
        apply(reading.after(known));
        if (!reading.exists()) {
            return rebuild(reading, mark, incompleteOr(IndexNotice.Kind.HISTORY_MISSING), List.of());
        }
        if (!reading.isWhole()) {
            return rebuild(
                    reading,
                    mark,
                    incompleteOr(IndexNotice.Kind.HISTORY_REBUILT),
                    List.of(Reason.of("notice.lines-lost", Math.max(1, reading.lost()))));
        }
        if (known > reading.lastNumber()) {
            return rebuild(reading, mark, IndexNotice.Kind.HISTORY_REBUILT, END_IS_MISSING);
        }
        return goOn(reading, mark);
    }

    private void apply(List<MemoryLine> lines) throws SQLException {
        if (!lines.isEmpty()) {
            MemoryKinds.apply(rows, lines);
            numberOnwards();
        }
    }

    private IndexNotice.Kind incompleteOr(IndexNotice.Kind kind) {
        return indexIsLost ? IndexNotice.Kind.HISTORY_INCOMPLETE : kind;
    }

    private Memory goOn(MemoryReading reading, Optional<MemoryMark> mark) throws IOException, SQLException {
        MemoryOrigin origin = reading.origin().orElseThrow();
        MemoryFile file = MemoryFile.open(files.memory(), reading);
        if (mark.isEmpty()) {
            file.append(unknownTo(reading), true);
        }
        MemoryMark now = new MemoryMark(origin, file.lastNumber());
        if (mark.isEmpty() || !mark.get().isSame(now)) {
            // Whoever only looks writes nothing: closing a changed index costs a second on a slow disk.
            now.write(connection);
        }
        connection.commit();
        return new Memory(files.memory(), origin, file);
    }

    /** What an index of a version without memory holds and the file does not. */
    private List<MemoryLine> unknownTo(MemoryReading reading) throws SQLException {
        Set<String> known = new HashSet<>();
        reading.after(0).forEach(line -> known.add(key(line)));
        return MemoryKinds.allOf(rows).stream()
                .filter(line -> !known.contains(key(line)))
                .toList();
    }

    private static String key(MemoryLine line) {
        return line.kind()
                + ' '
                + MemoryKinds.of(line).map(kind -> kind.key(line)).orElse("");
    }

    private Memory rebuild(
            MemoryReading reading, Optional<MemoryMark> mark, IndexNotice.Kind kind, List<Reason> reasons)
            throws IOException, SQLException {
        List<MemoryLine> lines = new ArrayList<>(MemoryKinds.allOf(rows));
        reading.after(0).stream().filter(line -> MemoryKinds.of(line).isEmpty()).forEach(lines::add);
        boolean isNew = !reading.exists() && mark.isEmpty() && !indexIsLost;
        if (!isNew) {
            notices.add(new IndexNotice(
                    kind, reading.exists() ? Optional.of(SetAside.move(files.memory())) : Optional.empty(), reasons));
        }
        MemoryOrigin origin = mark.map(MemoryMark::origin)
                .or(reading::origin)
                .orElseGet(() -> new MemoryOrigin(ids.get(), place(files)));
        long first = Math.max(reading.lastNumber(), mark.map(MemoryMark::line).orElse(0L)) + 1;
        MemoryFile.write(files.memory(), origin, first, lines);
        new MemoryMark(origin, first + lines.size() - 1).write(connection);
        connection.commit();
        return new Memory(files.memory(), origin, MemoryFile.open(files.memory(), MemoryReading.of(files.memory())));
    }

    /**
     * Whether the end of a file is missing or was cut off, as far as an index that is lost can say.
     *
     * @param mark of that index
     */
    static boolean lacksEnd(IndexFiles files, Optional<MemoryMark> mark, MemoryReading reading) throws IOException {
        boolean cutOff = Files.size(files.memory()) > reading.wholeBytes();
        return cutOff
                || (mark.isPresent() && !isStranger(reading, mark) && mark.get().line() > reading.lastNumber());
    }

    /** Whether an index and a file are of two histories. */
    private static boolean isStranger(MemoryReading reading, Optional<MemoryMark> mark) {
        return reading.origin().isPresent()
                && mark.isPresent()
                && !reading.origin().get().id().equals(mark.get().origin().id());
    }

    /** Whether they are, and the history of the file began here, and that of the index elsewhere. */
    static boolean isForeignIndex(IndexFiles files, Connection connection, MemoryReading reading) throws SQLException {
        Optional<MemoryMark> mark = MemoryMark.read(connection);
        return isStranger(reading, mark)
                && reading.isWhole()
                && reading.origin().orElseThrow().place().equals(place(files))
                && !mark.orElseThrow().origin().place().equals(place(files));
    }

    /** Rows that came with their numbers do not move the counters of the tables. */
    private void numberOnwards() throws SQLException {
        connection.commit();
        for (String table : List.of("journal_batch", "journal_entry")) {
            try (Statement statement = connection.createStatement()) {
                long highest;
                try (ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
                    row.next();
                    highest = row.getLong(1);
                }
                statement.execute("alter table " + table + " alter column id restart with " + (highest + 1));
            }
        }
    }

    private static String place(IndexFiles files) {
        return Files.exists(files.folder()) ? files.index().normalize().toString() : "";
    }
}
