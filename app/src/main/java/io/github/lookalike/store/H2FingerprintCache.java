package io.github.lookalike.store;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.scan.FingerprintCache;
import io.github.lookalike.scan.FoundFile;
import io.github.lookalike.scan.KnownFile;
import io.github.lookalike.scan.ReadPicture;
import io.github.lookalike.scan.SkippedFile;
import io.github.lookalike.scan.Windows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What scans read, in the tables {@code root}, {@code picture}, {@code fingerprint}, {@code miniature}, {@code skipped}. */
public final class H2FingerprintCache implements FingerprintCache {

    /** Characters, as the column has them. */
    private static final int LONGEST_REASON = 1000;

    private static final String KNOWN =
            "select relative, id, bytes, modified_nanos, file_key from picture where root_id = ?";
    private static final String KNOWN_SKIPPED =
            "select relative, bytes, modified_nanos, code, reason from skipped where root_id = ? and program = ?";

    private final Database database;
    private final String program;

    /**
     * @param program the version of this program and of its decoders, at most 40 characters: what another one could not
     *     read is tried again
     */
    public H2FingerprintCache(Database database, String program) {
        this.database = database;
        this.program = program;
    }

    @Override
    public Path home(Path folder) {
        return database.inTransaction(connection -> {
            Roots roots = new Roots(connection);
            boolean known = roots.known(folder).isPresent();
            Path home = roots.home(folder);
            if (!known && home.equals(folder)) {
                database.memory().append(connection, RememberedFolders.lines(new MemoryRows(connection), home), true);
            }
            return home;
        });
    }

    @Override
    public Map<String, KnownFile> known(Path home, AlgorithmId algorithm, Windows windows) {
        String key = FingerprintKeys.of(algorithm, windows);
        return database.inTransaction(connection -> {
            long root = new Roots(connection).id(home);
            KnownFileRows packed = new KnownFileRows(connection, root);
            Map<String, KnownFile> known = packed.read(key);
            if (known.isEmpty()) {
                addPictures(connection, root, withFingerprint(connection, key), known);
                packed.write(key, known);
            }
            addSkipped(connection, home, root, known);
            return known;
        });
    }

    @Override
    public void settle(Path home, AlgorithmId algorithm, Windows windows) {
        known(home, algorithm, windows);
    }

    /** The index of the table alone answers this: a join would read all fingerprints, to throw them away. */
    private static Set<Long> withFingerprint(Connection connection, String key) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("select picture_id from fingerprint where algorithm = ?")) {
            select.setString(1, key);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private static void addPictures(
            Connection connection, long root, Set<Long> withFingerprint, Map<String, KnownFile> known)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setLong(1, root);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong(2);
                    String key = Optional.ofNullable(rows.getString(5)).orElse("");
                    boolean has = withFingerprint.contains(id);
                    known.put(
                            rows.getString(1),
                            new KnownFile(id, rows.getLong(3), rows.getLong(4), key, has, Optional.empty()));
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
                    SkippedFile why = new SkippedFile(
                            home.resolve(relative), rows.getString(4), ReasonText.readOld(rows.getString(5)));
                    known.putIfAbsent(
                            relative, new KnownFile(0, rows.getLong(2), rows.getLong(3), "", false, Optional.of(why)));
                }
            }
        }
    }

    @Override
    public void store(Path home, AlgorithmId algorithm, Windows windows, List<ReadPicture> pictures) {
        database.change(connection -> {
            long root = new Roots(connection).id(home);
            new KnownFileRows(connection, root).forget();
            deleteReplaced(connection, root, pictures);
            try (PictureInserts inserts = new PictureInserts(
                    connection, root, FingerprintKeys.upTo(algorithm, windows), nextId(connection))) {
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
                    insert.setString(6, ReasonText.of(one.getValue().reasons(), LONGEST_REASON));
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
            new KnownFileRows(connection, new Roots(connection).id(home)).forget();
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
        delete(connection, "skipped", root, relatives);
        if (delete(connection, "picture", root, relatives)) {
            new KnownFileRows(connection, root).forget();
        }
    }

    /** Says whether there was something to delete. */
    private static boolean delete(Connection connection, String table, long root, Collection<String> relatives)
            throws SQLException {
        String sql = "delete from " + table + " where root_id = ? and relative = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (String relative : relatives) {
                batch(delete, root, relative);
            }
            return Arrays.stream(delete.executeBatch()).anyMatch(rows -> rows != 0);
        }
    }

    private static void batch(PreparedStatement statement, long root, String relative) throws SQLException {
        statement.setLong(1, root);
        statement.setString(2, relative);
        statement.addBatch();
    }
}
