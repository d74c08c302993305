package io.github.lookalike.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Of which groups rows are read: of all, or of some that are named. */
final class Among {

    static final Among ALL = new Among(List.of());

    private final List<String> ids;

    private Among(List<String> ids) {
        this.ids = ids;
    }

    /** These groups, at least one. */
    static Among these(List<String> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("no group is named");
        }
        return new Among(List.copyOf(ids));
    }

    boolean isAll() {
        return ids.isEmpty();
    }

    /** The condition with its first word; nothing where all are read. */
    String where(String column) {
        return isAll()
                ? ""
                : " where " + column + " in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    }

    /** Names the groups to a statement with one such condition, which comes before the place given. */
    PreparedStatement prepare(Connection connection, String sql, int first) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < ids.size(); i++) {
            statement.setString(first + i, ids.get(i));
        }
        return statement;
    }
}
