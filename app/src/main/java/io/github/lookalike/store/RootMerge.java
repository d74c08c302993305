package io.github.lookalike.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Brings the pictures of a scanned folder under another place that was scanned meanwhile: what was read there is newer and
 * stays; decisions go over to the same pictures, and what was not met there keeps its entry until the next scan.
 */
final class RootMerge {

    private static final String DECISIONS = "insert into decision (picture_id, decision)"
            + " select n.id, d.decision from decision d join picture o on o.id = d.picture_id"
            + " join picture n on n.root_id = ? and n.relative = ? || o.relative and n.bytes = o.bytes"
            + " and n.modified_nanos = o.modified_nanos where o.root_id = ?"
            + " and not exists (select 1 from decision x where x.picture_id = n.id)";

    private static final String PICTURES = "update picture o set root_id = ?, relative = ? || o.relative"
            + " where o.root_id = ? and not exists (select 1 from picture n where n.root_id = ?"
            + " and n.relative = ? || o.relative)";

    private final Connection connection;

    RootMerge(Connection connection) {
        this.connection = connection;
    }

    /**
     * Merges.
     *
     * @param place where the pictures lie now
     * @return the scanned folder to which they belong now
     */
    Path merge(long old, Path oldPath, Path place) throws SQLException {
        Roots roots = new Roots(connection);
        Path home = roots.home(place);
        long homeId = roots.id(home);
        String prefix = home.equals(place) ? "" : Slashed.text(home.relativize(place)) + "/";
        try (PreparedStatement decisions = connection.prepareStatement(DECISIONS)) {
            decisions.setLong(1, homeId);
            decisions.setString(2, prefix);
            decisions.setLong(3, old);
            decisions.executeUpdate();
        }
        try (PreparedStatement pictures = connection.prepareStatement(PICTURES)) {
            pictures.setLong(1, homeId);
            pictures.setString(2, prefix);
            pictures.setLong(3, old);
            pictures.setLong(4, homeId);
            pictures.setString(5, prefix);
            pictures.executeUpdate();
        }
        new KnownFileRows(connection, homeId).forget();
        roots.forget(oldPath);
        return home;
    }
}
