package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.LastSearch;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.scan.ScanReport;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The last search, in the tables {@code search}, {@code similar_group}, {@code group_member}, {@code group_match}. */
public final class H2LastSearch implements LastSearch {

    private final Database database;
    private final H2IndexedPictures pictures;
    private final Clock clock;

    public H2LastSearch(Database database, H2IndexedPictures pictures, Clock clock) {
        this.database = database;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public void remember(FindResult result) {
        database.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from search");
            }
            insertSearch(connection, result);
            try (GroupRows rows = new GroupRows(connection)) {
                rows.replaceAll(result.groups());
            }
        });
    }

    @Override
    public Optional<FindResult> recall() {
        Search search = database.inTransaction(H2LastSearch::search).orElse(null);
        if (search == null) {
            return Optional.empty();
        }
        return Optional.of(found(search, Among.ALL));
    }

    @Override
    public Optional<Beginning> beginning(int most) {
        First first = database.inTransaction(connection -> first(connection, most));
        if (first.search().isEmpty() || first.all() <= most) {
            return Optional.empty();
        }
        FindResult found = found(first.search().get(), Among.these(first.ids()));
        return Optional.of(new Beginning(found, first.all()));
    }

    private FindResult found(Search search, Among among) {
        Map<Long, IndexedPicture> byId = pictures.ofGroups(search.options().roots(), among);
        List<RankedGroup> groups = database.streaming(connection -> GroupReading.groups(connection, byId, among));
        return new FindResult(search.options(), search.report(), groups);
    }

    /** The groups that would set free the most, and how many there are in all. */
    private record First(Optional<Search> search, List<String> ids, int all) {}

    private static First first(Connection connection, int most) throws SQLException {
        String sql = "select id from similar_group order by reclaimable desc, id fetch first ? rows only";
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from similar_group")) {
            row.next();
            return new First(search(connection), ids, row.getInt(1));
        }
    }

    private record Search(FindOptions options, ScanReport report) {}

    private void insertSearch(Connection connection, FindResult result) throws SQLException {
        FindOptions options = result.options();
        ScanReport scan = result.scan();
        String sql = "insert into search values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, options.algorithm().toString());
            insert.setString(2, options.match().level().name());
            OptionalInt radius = options.match().radius();
            insert.setObject(3, radius.isPresent() ? radius.getAsInt() : null, Types.INTEGER);
            insert.setString(4, Joined.of(options.roots()));
            insert.setString(5, Joined.of(options.protectedFolders()));
            insert.setString(6, Joined.of(options.preferredFolders()));
            insert.setString(7, Joined.of(options.keeperRules()));
            insert.setLong(8, scan.found());
            insert.setLong(9, scan.read());
            insert.setLong(10, scan.reused());
            insert.setLong(11, scan.gone());
            insert.setLong(12, scan.bytesRead());
            insert.setLong(13, scan.elapsed().toMillis());
            insert.setObject(14, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static Optional<Search> search(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from search")) {
            return row.next() ? Optional.of(new Search(options(row), report(row))) : Optional.empty();
        }
    }

    private static FindOptions options(ResultSet row) throws SQLException {
        @Nullable Integer radius = row.getObject("radius", Integer.class);
        return new FindOptions(
                paths(row.getString("roots")),
                ScanOptions.usual(),
                AlgorithmId.parse(row.getString("algorithm")),
                new MatchOptions(
                        Level.valueOf(row.getString("level")),
                        radius == null ? OptionalInt.empty() : OptionalInt.of(radius)),
                paths(row.getString("protected_folders")),
                paths(row.getString("preferred_folders")),
                Joined.split(row.getString("keeper_rules")));
    }

    private static ScanReport report(ResultSet row) throws SQLException {
        return new ScanReport(
                row.getLong("found"),
                row.getLong("read_count"),
                row.getLong("reused"),
                row.getLong("gone"),
                List.of(),
                List.of(),
                row.getLong("bytes_read"),
                Duration.ofMillis(row.getLong("millis")));
    }

    private static List<Path> paths(String joined) {
        return Joined.split(joined).stream().map(Path::of).toList();
    }
}
