package io.github.lookalike.store;

import io.github.lookalike.store.memory.MemoryOrigin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * How far the tables follow the memory: of which history they are, and the number of its last line that they hold.
 *
 * @param line 0 for none
 */
record MemoryMark(MemoryOrigin origin, long line) {

    static Optional<MemoryMark> read(Connection c) throws SQLException {
        try (Statement select = c.createStatement();
                ResultSet row = select.executeQuery("select history, place, line from memory_mark")) {
            return row.next()
                    ? Optional.of(new MemoryMark(new MemoryOrigin(row.getString(1), row.getString(2)), row.getLong(3)))
                    : Optional.empty();
        }
    }

    /** As {@code equals}, which takes milliseconds at each start: Java makes it when it is first called. */
    boolean isSame(MemoryMark other) {
        return line == other.line
                && origin.id().equals(other.origin.id())
                && origin.place().equals(other.origin.place())
                && origin.format() == other.origin.format();
    }

    void write(Connection c) throws SQLException {
        try (PreparedStatement merge = c.prepareStatement(
                "merge into memory_mark (one, history, place, line) key (one) values (1, ?, ?, ?)")) {
            merge.setString(1, origin.id());
            merge.setString(2, origin.place());
            merge.setLong(3, line);
            merge.executeUpdate();
        }
    }
}
