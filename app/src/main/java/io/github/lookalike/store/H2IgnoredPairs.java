package io.github.lookalike.store;

import io.github.lookalike.review.IgnoredPairs;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs called no match, in the table {@code ignored_pair}. */
public final class H2IgnoredPairs implements IgnoredPairs {

    private final Database database;

    public H2IgnoredPairs(Database database) {
        this.database = database;
    }

    @Override
    public void add(Entry entry) {
        database.change(connection -> {
            try (PreparedStatement merge =
                    connection.prepareStatement("merge into ignored_pair values (?, ?, ?, ?, ?)")) {
                merge.setString(1, entry.pair().first());
                merge.setString(2, entry.pair().second());
                merge.setString(3, entry.firstPath());
                merge.setString(4, entry.secondPath());
                merge.setObject(5, entry.decided().atOffset(ZoneOffset.UTC));
                merge.executeUpdate();
            }
            remember(connection, entry.pair());
        });
    }

    @Override
    public void remove(Pair pair) {
        database.change(connection -> {
            String sql = "delete from ignored_pair where first_digest = ? and second_digest = ?";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, pair.first());
                delete.setString(2, pair.second());
                delete.executeUpdate();
            }
            remember(connection, pair);
        });
    }

    private void remember(Connection connection, Pair pair) throws SQLException {
        database.memory().append(connection, RememberedPairs.lines(new MemoryRows(connection), pair), true);
    }

    @Override
    public List<Entry> entries() {
        return database.inTransaction(connection -> {
            database.memory().verify(connection, RememberedPairs.NAME);
            List<Entry> entries = new ArrayList<>();
            String sql = "select * from ignored_pair order by decided desc, first_digest, second_digest";
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    entries.add(new Entry(
                            new Pair(rows.getString(1), rows.getString(2)),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return entries;
        });
    }

    @Override
    public Set<Pair> pairs() {
        return entries().stream().map(Entry::pair).collect(Collectors.toUnmodifiableSet());
    }
}
