package io.github.lookalike.store;

import io.github.lookalike.scan.IndexedContent;
import io.github.lookalike.scan.IndexedContents;
import io.github.lookalike.scan.Miniature;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What files held, from the columns {@code digest} and {@code digest_proven} of the table {@code picture}. */
public final class H2IndexedContents implements IndexedContents {

    private static final long NANOS = 1_000_000_000L;

    private static final String SELECT =
            "select id, relative, bytes, modified_nanos, digest, digest_proven from picture where root_id = ?";

    private final Database database;

    public H2IndexedContents(Database database) {
        this.database = database;
    }

    @Override
    public Optional<IndexedContent> of(Path file) {
        return database.inTransaction(connection -> {
            for (Map.Entry<Path, Long> root : new Roots(connection).all().entrySet()) {
                if (file.startsWith(root.getKey())) {
                    return below(connection, root, file);
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public List<IndexedContent> all() {
        return database.inTransaction(connection -> {
            List<IndexedContent> all = new ArrayList<>();
            for (Map.Entry<Path, Long> root : new Roots(connection).all().entrySet()) {
                try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                    select.setLong(1, root.getValue());
                    addAll(select, root.getKey(), all);
                }
            }
            all.sort(Comparator.comparing(IndexedContent::path));
            return all;
        });
    }

    @Override
    public Optional<Miniature> miniature(long id) {
        return database.inTransaction(connection -> {
            String sql = "select samples from miniature where picture_id = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(Miniature.ofBytes(row.getBytes(1))) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void prove(long id, String sha256) {
        database.change(connection -> {
            String sql = "update picture set digest = ?, digest_proven = true where id = ?";
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setString(1, sha256);
                update.setLong(2, id);
                update.executeUpdate();
            }
        });
    }

    private static Optional<IndexedContent> below(Connection connection, Map.Entry<Path, Long> root, Path file)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " and relative = ?")) {
            select.setLong(1, root.getValue());
            select.setString(2, Slashed.text(root.getKey().relativize(file)));
            List<IndexedContent> found = new ArrayList<>();
            addAll(select, root.getKey(), found);
            return found.stream().findFirst();
        }
    }

    private static void addAll(PreparedStatement select, Path root, List<IndexedContent> all) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long nanos = row.getLong("modified_nanos");
                all.add(new IndexedContent(
                        row.getLong("id"),
                        root.resolve(row.getString("relative")),
                        row.getLong("bytes"),
                        Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS)),
                        Optional.ofNullable(row.getString("digest")),
                        row.getBoolean("digest_proven")));
            }
        }
    }
}
