package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryLine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether an index can be read, and reads of a damaged one what still can be. */
final class Salvage {

    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

    private static final List<String> TABLES = List.of(
            "root",
            "picture",
            "fingerprint",
            "miniature",
            "score",
            "skipped",
            "ignored_pair",
            "journal_batch",
            "journal_entry",
            "journal_note",
            "search",
            "similar_group",
            "group_member",
            "group_match",
            "decision",
            "full_look",
            "comparing",
            "compared",
            "found_match",
            "known_files",
            "waiting_decision");

    private Salvage() {}

    /** Reads the beginning of each table. */
    static void probe(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = statement.executeQuery("select * from " + table + " limit 1")) {
                    row.next();
                }
            }
        }
        MemoryMark.read(connection);
    }

    /** How far a damaged index says that it followed the memory. */
    static Optional<MemoryMark> mark(IndexFile file) {
        return read(file, MemoryMark::read).flatMap(Function.identity());
    }

    /** What a damaged index still says of what is to be remembered. */
    static List<MemoryLine> of(IndexFile file) {
        return read(file, connection -> {
                    MemoryRows rows = new MemoryRows(connection);
                    return MemoryKinds.ALL.stream()
                            .flatMap(kind -> readable(kind, rows).stream())
                            .toList();
                })
                .orElse(List.of());
    }

    private static <T> Optional<T> read(IndexFile file, Database.Work<T> reading) {
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            Connection connection = file.connect();
            try {
                return Optional.of(reading.run(connection));
            } finally {
                abandon(connection);
            }
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("nothing can be read of the damaged index", e);
            return Optional.empty();
        }
    }

    /** All lines of a kind, or none where its tables are missing or damaged. */
    static List<MemoryLine> readable(MemoryKind kind, MemoryRows rows) {
        try {
            return kind.all(rows);
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("not to be read any more: {}", kind.name(), e);
            return List.of();
        }
    }

    /** Lets go of a damaged file without writing to it. */
    static void abandon(Connection connection) {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException | RuntimeException e) {
            LOG.debug("a damaged index was let go", e);
        }
    }
}
