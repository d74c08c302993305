package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryFile;
import io.github.lookalike.store.memory.MemoryLine;
import io.github.lookalike.store.memory.MemoryOrigin;
import io.github.lookalike.store.memory.MemoryReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The memory of an open index: appended to before the tables change, and their measure when they are in doubt. */
final class Memory implements AutoCloseable {

    private final Path path;
    private final MemoryOrigin origin;
    private final MemoryFile file;
    private final Set<String> verified = new LinkedHashSet<>();
    private boolean appended;
    private boolean tablesFellBehind;

    Memory(Path path, MemoryOrigin origin, MemoryFile file) {
        this.path = path;
        this.origin = origin;
        this.file = file;
    }

    /**
     * Writes down what a transaction does to the tables, before it is committed.
     *
     * @param synced whether it outlives a loss of power when this returns
     */
    void append(Connection c, List<MemoryLine> lines, boolean synced) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try {
            file.append(lines, synced);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The history cannot be written (" + path + "): " + e.getMessage() + ". Nothing more is done.", e);
        }
        appended = true;
        if (!tablesFellBehind) {
            new MemoryMark(origin, file.lastNumber()).write(c);
        }
    }

    void committed() {
        appended = false;
    }

    /** What was appended is not in the tables: their mark stays where it is, so that the next opening makes it up. */
    void rolledBack() {
        tablesFellBehind = tablesFellBehind || appended;
        appended = false;
    }

    /**
     * Once for each kind, before its tables are believed: compares them with the file, whose lines have checksums, and
     * mends what a damaged page of the index says otherwise without the database having noticed.
     */
    void verify(Connection c, String kindName) throws SQLException {
        if (tablesFellBehind || !verified.add(kindName)) {
            return;
        }
        MemoryRows rows = new MemoryRows(c);
        for (MemoryKind kind : MemoryKinds.ALL) {
            if (kind.name().equals(kindName)) {
                Set<MemoryLine> held = new LinkedHashSet<>(kind.all(rows));
                for (MemoryLine line : lastLines(kind)) {
                    if (line.field(MemoryKind.GONE).isEmpty() && !held.contains(line)) {
                        kind.apply(rows, line);
                    }
                }
            }
        }
    }

    private Iterable<MemoryLine> lastLines(MemoryKind kind) {
        try {
            Map<String, MemoryLine> last = new LinkedHashMap<>();
            MemoryReading.of(path).after(0).stream()
                    .filter(line -> line.kind().equals(kind.name()))
                    .forEach(line -> last.put(kind.key(line), line));
            return last.values();
        } catch (IOException e) {
            throw new UncheckedIOException("The history cannot be read (" + path + "): " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The history cannot be written (" + path + "): " + e.getMessage(), e);
        }
    }
}
