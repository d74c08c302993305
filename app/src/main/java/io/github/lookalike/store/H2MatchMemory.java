package io.github.lookalike.store;

import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchMemory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was compared, in the tables {@code comparing}, {@code compared} and {@code found_match}. Only a few ways are
 * kept, those used last; what concerns a picture goes with it.
 */
public final class H2MatchMemory implements MatchMemory {

    private static final int WAYS_KEPT = 4;
    private static final int BATCH = 10_000;

    private final Database database;

    public H2MatchMemory(Database database) {
        this.database = database;
    }

    @Override
    public Compared recall(String way) {
        return database.inTransaction(connection -> new Compared(pictures(connection, way), matches(connection, way)));
    }

    @Override
    public void remember(String way, Collection<Long> pictures, List<Match> matches) {
        database.change(connection -> {
            forget(connection, way);
            long comparing = begin(connection, way);
            insertPictures(connection, comparing, pictures);
            insertMatches(connection, comparing, matches);
        });
    }

    private static Set<Long> pictures(Connection connection, String way) throws SQLException {
        String sql = "select picture_id from compared join comparing on id = comparing_id where way = ?";
        Set<Long> pictures = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, way);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    pictures.add(rows.getLong(1));
                }
            }
        }
        return pictures;
    }

    private static List<Match> matches(Connection connection, String way) throws SQLException {
        String sql =
                "select " + MatchRow.COLUMNS + " from found_match join comparing on id = comparing_id where way = ?";
        List<Match> matches = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, way);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    matches.add(MatchRow.read(rows));
                }
            }
        }
        return matches;
    }

    /** Drops this way, and the oldest of too many. */
    private static void forget(Connection connection, String way) throws SQLException {
        String sql = "delete from comparing where way = ?"
                + " or id not in (select id from comparing where way <> ? order by id desc limit ?)";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, way);
            delete.setString(2, way);
            delete.setInt(3, WAYS_KEPT - 1);
            delete.executeUpdate();
        }
    }

    private static long begin(Connection connection, String way) throws SQLException {
        String sql = "insert into comparing (way) values (?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, way);
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    private static void insertPictures(Connection connection, long comparing, Collection<Long> pictures)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into compared values (?, ?)")) {
            int waiting = 0;
            for (long picture : pictures) {
                insert.setLong(1, comparing);
                insert.setLong(2, picture);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void insertMatches(Connection connection, long comparing, List<Match> matches) throws SQLException {
        String sql = "insert into found_match values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Match match : matches) {
                insert.setLong(1, comparing);
                MatchRow.write(insert, match);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
