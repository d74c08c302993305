package io.github.lookalike.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The scanned folders; none ever lies below another, so that no picture is known twice. */
final class Roots {

    private final Connection connection;

    Roots(Connection connection) {
        this.connection = connection;
    }

    /** All folders with their numbers, sorted by path. */
    Map<Path, Long> all() throws SQLException {
        Map<Path, Long> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, path from root")) {
            while (rows.next()) {
                all.put(Path.of(rows.getString(2)), rows.getLong(1));
            }
        }
        return all;
    }

    /** The number of a folder that is known. */
    long id(Path root) throws SQLException {
        Long id = all().get(root);
        if (id == null) {
            throw new IllegalArgumentException("not a scanned folder: " + root);
        }
        return id;
    }

    /** The number of a folder, if it is known. */
    Optional<Long> known(Path root) throws SQLException {
        return Optional.ofNullable(all().get(root));
    }

    /** Forgets a folder with all its pictures. */
    void forget(Path root) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from root where path = ?")) {
            delete.setString(1, root.toString());
            delete.executeUpdate();
        }
    }

    /** The folder itself or the one above it that is known; made known where neither is, taking in those below it. */
    Path home(Path folder) throws SQLException {
        Map<Path, Long> all = all();
        for (Path root : all.keySet()) {
            if (folder.startsWith(root)) {
                return root;
            }
        }
        long id = insert(folder);
        for (Map.Entry<Path, Long> below : all.entrySet()) {
            if (below.getKey().startsWith(folder)) {
                takeIn(id, folder, below.getValue(), below.getKey());
            }
        }
        return folder;
    }

    /** Gives a folder another place. */
    void move(long id, Path place) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update root set path = ? where id = ?")) {
            update.setString(1, place.toString());
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    private long insert(Path folder) throws SQLException {
        String sql = "insert into root (path) values (?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, folder.toString());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private void takeIn(long id, Path folder, long belowId, Path below) throws SQLException {
        String prefix = Slashed.text(folder.relativize(below)) + "/";
        for (String table : new String[] {"picture", "skipped"}) {
            String sql = "update " + table + " set root_id = ?, relative = ? || relative where root_id = ?";
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setLong(1, id);
                update.setString(2, prefix);
                update.setLong(3, belowId);
                update.executeUpdate();
            }
        }
        takeInVolumes(id, prefix, belowId);
        try (PreparedStatement delete = connection.prepareStatement("delete from root where id = ?")) {
            delete.setLong(1, belowId);
            delete.executeUpdate();
        }
    }

    /** The folder below stays a part of its own: it may be a file system that is not mounted now. */
    private void takeInVolumes(long id, String prefix, long belowId) throws SQLException {
        for (String column : new String[] {"volume_place.relative", "volume_sample.place"}) {
            String table = column.substring(0, column.indexOf('.'));
            String path = column.substring(column.indexOf('.') + 1);
            String sql = "update " + table + " set root_id = ?, " + path + " = case when " + path
                    + " = '' then ? else ? || " + path + " end where root_id = ?";
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setLong(1, id);
                update.setString(2, prefix.substring(0, prefix.length() - 1));
                update.setString(3, prefix);
                update.setLong(4, belowId);
                update.executeUpdate();
            }
        }
    }
}
