package io.github.lookalike.store;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.CloserLook;
import io.github.lookalike.scan.IndexedPicture;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalDouble;

/** Looks closer by another, and keeps what it saw in the table {@code full_look}: no pair is compared in full twice. */
public final class H2CloserLook implements CloserLook {

    private final Database database;
    private final CloserLook looking;

    public H2CloserLook(Database database, CloserLook looking) {
        this.database = database;
        this.looking = looking;
    }

    @Override
    public OptionalDouble changed(IndexedPicture first, IndexedPicture second, Turn turn) {
        OptionalDouble known = known(first, second, turn);
        if (known.isPresent()) {
            return known;
        }
        OptionalDouble seen = looking.changed(first, second, turn);
        if (seen.isPresent()) {
            keep(first, second, turn, seen.getAsDouble());
        }
        return seen;
    }

    private OptionalDouble known(IndexedPicture first, IndexedPicture second, Turn turn) {
        return database.inTransaction(connection -> {
            String sql = "select changed from full_look where first_picture = ? and second_picture = ? and turn = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                name(select, first, second, turn);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? OptionalDouble.of(row.getDouble(1)) : OptionalDouble.empty();
                }
            }
        });
    }

    private void keep(IndexedPicture first, IndexedPicture second, Turn turn, double changed) {
        database.change(connection -> {
            try (PreparedStatement merge = connection.prepareStatement("merge into full_look values (?, ?, ?, ?)")) {
                name(merge, first, second, turn);
                merge.setDouble(4, changed);
                merge.executeUpdate();
            }
        });
    }

    private static void name(PreparedStatement statement, IndexedPicture first, IndexedPicture second, Turn turn)
            throws SQLException {
        statement.setLong(1, first.id());
        statement.setLong(2, second.id());
        statement.setString(3, turn.name());
    }
}
