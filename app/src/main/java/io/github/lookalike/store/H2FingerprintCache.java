package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.scan.FingerprintCache;
import io.github.lookalike.scan.FoundFile;
import io.github.lookalike.scan.KnownFile;
import io.github.lookalike.scan.ReadPicture;
import io.github.lookalike.scan.SkippedFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What scans read, in the tables {@code root}, {@code picture}, {@code fingerprint}, {@code miniature}, {@code skipped}. */
public final class H2FingerprintCache implements FingerprintCache {

    private static final String KNOWN = "select p.relative, p.id, p.bytes, p.modified_nanos, p.file_key, f.bits"
            + " from picture p left join fingerprint f on f.picture_id = p.id and f.algorithm = ? where p.root_id = ?";
    private static final String KNOWN_SKIPPED =
            "select relative, bytes, modified_nanos, code, reason from skipped where root_id = ? and program = ?";

    private final Database database;
    private final String program;

    /**
     * @param program the version of this program: what another version could not read is tried again
     */
    public H2FingerprintCache(Database database, String program) {
        this.database = database;
        this.program = program;
    }

    @Override
    public Path home(Path folder) {
        return database.inTransaction(connection -> new Roots(connection).home(folder));
    }

    @Override
    public Map<String, KnownFile> known(Path home, AlgorithmId algorithm) {
        return database.inTransaction(connection -> {
            long root = new Roots(connection).id(home);
            Map<String, KnownFile> known = new HashMap<>();
            addSkipped(connection, home, root, known);
            addPictures(connection, root, algorithm, known);
            return known;
        });
    }

    private static void addPictures(
            Connection connection, long root, AlgorithmId algorithm, Map<String, KnownFile> known) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setString(1, algorithm.toString());
            select.setLong(2, root);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String key = Optional.ofNullable(rows.getString(5)).orElse("");
                    boolean has = rows.getObject(6) != null;
                    known.put(
                            rows.getString(1),
                            new KnownFile(
                                    rows.getLong(2), rows.getLong(3), rows.getLong(4), key, has, Optional.empty()));
                }
            }
        }
    }

    private void addSkipped(Connection connection, Path home, long root, Map<String, KnownFile> known)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN_SKIPPED)) {
            select.setLong(1, root);
            select.setString(2, program);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String relative = rows.getString(1);
                    SkippedFile why = new SkippedFile(home.resolve(relative), rows.getString(4), rows.getString(5));
                    known.put(
                            relative, new KnownFile(0, rows.getLong(2), rows.getLong(3), "", false, Optional.of(why)));
                }
            }
        }
    }

    @Override
    public void store(Path home, AlgorithmId algorithm, List<ReadPicture> pictures) {
        database.change(connection -> {
            long root = new Roots(connection).id(home);
            deleteReplaced(connection, root, pictures);
            try (PictureInserts inserts = new PictureInserts(connection, root, algorithm, nextId(connection))) {
                for (ReadPicture picture : pictures) {
                    inserts.add(picture);
                }
                inserts.execute();
            }
        });
    }

    private static void deleteReplaced(Connection connection, long root, List<ReadPicture> pictures)
            throws SQLException {
        try (PreparedStatement picture =
                        connection.prepareStatement("delete from picture where root_id = ? and relative = ?");
                PreparedStatement skipped =
                        connection.prepareStatement("delete from skipped where root_id = ? and relative = ?")) {
            for (ReadPicture one : pictures) {
                String relative = one.file().relative();
                if (one.knownId().isEmpty()) {
                    batch(picture, root, relative);
                }
                batch(skipped, root, relative);
            }
            picture.executeBatch();
            skipped.executeBatch();
        }
    }

    private static long nextId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(id), 0) + 1 from picture")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void storeSkipped(Path home, Map<FoundFile, SkippedFile> skipped) {
        database.change(connection -> {
            long root = new Roots(connection).id(home);
            forget(
                    connection,
                    root,
                    skipped.keySet().stream().map(FoundFile::relative).toList());
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into skipped values (?, ?, ?, ?, ?, ?, ?)")) {
                for (Map.Entry<FoundFile, SkippedFile> one : skipped.entrySet()) {
                    insert.setLong(1, root);
                    insert.setString(2, one.getKey().relative());
                    insert.setLong(3, one.getKey().bytes());
                    insert.setLong(4, one.getKey().modifiedNanos());
                    insert.setString(5, one.getValue().code());
                    insert.setString(
                            6, PictureInserts.atMost(1000, one.getValue().reason()));
                    insert.setString(7, program);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    @Override
    public void rename(Path home, Map<Long, FoundFile> renamed) {
        database.change(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update picture set relative = ? where id = ?")) {
                for (Map.Entry<Long, FoundFile> one : renamed.entrySet()) {
                    update.setString(1, one.getValue().relative());
                    update.setLong(2, one.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    @Override
    public void forget(Path home, Collection<String> relatives) {
        if (relatives.isEmpty()) {
            return;
        }
        database.change(connection -> {
            forget(connection, new Roots(connection).id(home), relatives);
        });
    }

    private static void forget(Connection connection, long root, Collection<String> relatives) throws SQLException {
        for (String table : new String[] {"picture", "skipped"}) {
            String sql = "delete from " + table + " where root_id = ? and relative = ?";
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                for (String relative : relatives) {
                    batch(delete, root, relative);
                }
                delete.executeBatch();
            }
        }
    }

    private static void batch(PreparedStatement statement, long root, String relative) throws SQLException {
        statement.setLong(1, root);
        statement.setString(2, relative);
        statement.addBatch();
    }
}
