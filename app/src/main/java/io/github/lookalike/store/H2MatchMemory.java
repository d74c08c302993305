package io.github.lookalike.store;

import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchMemory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was compared, in the tables {@code comparing}, {@code compared} and {@code found_match}. Only a few searches are kept,
 * those that changed last; what concerns a picture goes with it.
 *
 * <p>Of a search of a million pictures and a hundred new ones, rows of the hundred are written.
 */
public final class H2MatchMemory implements MatchMemory {

    private static final int SEARCHES_KEPT = 4;
    private static final int BATCH = 10_000;

    /** Searches of a way, whenever they changed; those of older versions have no number. */
    private static final String OF_WAY = "(way = ? or left(way, char_length(?) + 2) = ? || ' #')";

    private static final String NUMBER = "regexp_substr(way, '#[0-9]{12}$')";

    private final Database database;

    public H2MatchMemory(Database database) {
        this.database = database;
    }

    @Override
    public Compared recall(String way, Set<Long> pictures) {
        return database.inTransaction(connection -> {
            long best = 0;
            long most = 0;
            Set<Long> those = Set.of();
            for (long search : searches(connection, way)) {
                Set<Long> its = pictures(connection, search);
                long common = its.stream().filter(pictures::contains).count();
                if (common > most) {
                    best = search;
                    most = common;
                    those = its;
                }
            }
            return best == 0 ? Compared.NOTHING : new Compared(best, those, matches(connection, best));
        });
    }

    @Override
    public void remember(String way, Compared before, Set<Long> pictures, List<Match> matches) {
        Set<Long> known = before.pictures();
        List<Long> gone = known.stream().filter(one -> !pictures.contains(one)).toList();
        // Where more than half of it is not asked for, other folders were searched: that is worth to be kept beside.
        boolean same = before.id() != 0 && 2 * gone.size() <= known.size();
        Predicate<Long> isNew = picture -> !same || !known.contains(picture);
        database.change(connection -> {
            // Behind a way stands when it changed, by a number of twelve digits that goes up.
            String numbered = way + String.format(" #%012d", next(connection));
            long search = same ? renamed(connection, before.id(), numbered) : begun(connection, numbered);
            if (same) {
                forget(connection, search, gone);
            }
            insertPictures(connection, search, pictures.stream().filter(isNew));
            insertMatches(
                    connection,
                    search,
                    matches.stream().filter(match -> isNew.test(match.first()) || isNew.test(match.second())));
            forgetOldest(connection);
        });
    }

    private static List<Long> searches(Connection connection, String way) throws SQLException {
        List<Long> searches = new ArrayList<>();
        String sql = "select id from comparing where " + OF_WAY + " order by " + NUMBER + " desc nulls last";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 1; i <= 3; i++) {
                select.setString(i, way);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    searches.add(rows.getLong(1));
                }
            }
        }
        return searches;
    }

    private static Set<Long> pictures(Connection connection, long search) throws SQLException {
        Set<Long> pictures = new HashSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("select picture_id from compared where comparing_id = ?")) {
            select.setLong(1, search);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    pictures.add(rows.getLong(1));
                }
            }
        }
        return pictures;
    }

    private static List<Match> matches(Connection connection, long search) throws SQLException {
        String sql = "select " + MatchRow.COLUMNS + " from found_match where comparing_id = ?";
        List<Match> matches = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, search);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    matches.add(MatchRow.read(rows));
                }
            }
        }
        return matches;
    }

    /** A number above that of every search. */
    private static long next(Connection connection) throws SQLException {
        String sql = "select coalesce(max(substring(" + NUMBER + ", 2)), '0') from comparing";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1) + 1;
        }
    }

    private static long renamed(Connection connection, long search, String way) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update comparing set way = ? where id = ?")) {
            update.setString(1, way);
            update.setLong(2, search);
            update.executeUpdate();
        }
        return search;
    }

    private static long begun(Connection connection, String way) throws SQLException {
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

    /** Drops pictures of a search, and what they matched. */
    private static void forget(Connection connection, long search, List<Long> pictures) throws SQLException {
        for (String sql : List.of(
                "delete from compared where comparing_id = ? and picture_id = ?",
                "delete from found_match where comparing_id = ? and first_picture = ?",
                "delete from found_match where comparing_id = ? and second_picture = ?")) {
            try (Rows delete = new Rows(connection.prepareStatement(sql))) {
                for (long picture : pictures) {
                    delete.statement().setLong(1, search);
                    delete.statement().setLong(2, picture);
                    delete.add();
                }
            }
        }
    }

    private static void forgetOldest(Connection connection) throws SQLException {
        String sql = "delete from comparing where id not in (select id from comparing order by " + NUMBER
                + " desc nulls last limit " + SEARCHES_KEPT + ")";
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insertPictures(Connection connection, long search, Stream<Long> pictures) throws SQLException {
        try (Rows insert = new Rows(connection.prepareStatement("insert into compared values (?, ?)"))) {
            for (long picture : (Iterable<Long>) pictures::iterator) {
                insert.statement().setLong(1, search);
                insert.statement().setLong(2, picture);
                insert.add();
            }
        }
    }

    private static void insertMatches(Connection connection, long search, Stream<Match> matches) throws SQLException {
        String sql = "insert into found_match values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Rows insert = new Rows(connection.prepareStatement(sql))) {
            for (Match match : (Iterable<Match>) matches::iterator) {
                insert.statement().setLong(1, search);
                MatchRow.write(insert.statement(), match);
                insert.add();
            }
        }
    }

    /** Rows that are written many at a time. */
    private static final class Rows implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        Rows(PreparedStatement statement) {
            this.statement = statement;
        }

        PreparedStatement statement() {
            return statement;
        }

        void add() throws SQLException {
            statement.addBatch();
            if (++waiting % BATCH == 0) {
                statement.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                if (waiting % BATCH != 0) {
                    statement.executeBatch();
                }
            }
        }
    }
}
