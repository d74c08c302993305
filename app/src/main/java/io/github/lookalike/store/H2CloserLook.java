package io.github.lookalike.store;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Affine;
import io.github.lookalike.match.CloserLook;
import io.github.lookalike.scan.IndexedPicture;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Looks closer by another, and keeps what it saw in the table {@code full_look}: no pair is compared in full twice. */
public final class H2CloserLook implements CloserLook {

    private static final String KNOWN = "select changed, spread, printed, exchanged, replaced, sharpness from full_look"
            + " where first_picture = ? and second_picture = ? and turn = ? and toned = ? and revision = ?";

    private final Database database;
    private final CloserLook looking;
    private final int revision;

    /**
     * @param revision of the way the other looks: what was seen in another way is looked at again
     */
    public H2CloserLook(Database database, CloserLook looking, int revision) {
        this.database = database;
        this.looking = looking;
        this.revision = revision;
    }

    @Override
    public void forget() {
        looking.forget();
    }

    @Override
    public Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
        Optional<Change> known = known(first, second, turn, toned);
        if (known.isPresent()) {
            return known;
        }
        Optional<Change> seen = looking.compare(first, second, turn, toned);
        seen.ifPresent(change -> keep(first, second, turn, toned, change));
        return seen;
    }

    /** Not kept: sketches of pages are small, and what came of the pair is remembered with it. */
    @Override
    public Optional<Change> compareMoved(IndexedPicture first, IndexedPicture second, Turn turn, Affine map) {
        return looking.compareMoved(first, second, turn, map);
    }

    private Optional<Change> known(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
                name(select, first, second, turn, toned);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(change(row)) : Optional.empty();
                }
            }
        });
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getDouble(1),
                row.getDouble(2),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getDouble(6));
    }

    private void keep(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned, Change change) {
        database.change(connection -> {
            String sql = "merge into full_look (first_picture, second_picture, turn, toned,"
                    + " revision, changed, spread, printed, exchanged, replaced, sharpness)"
                    + " key (first_picture, second_picture, turn, toned) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
            try (PreparedStatement merge = connection.prepareStatement(sql)) {
                name(merge, first, second, turn, toned);
                merge.setDouble(6, change.share());
                merge.setDouble(7, change.spread());
                merge.setBoolean(8, change.printed());
                merge.setBoolean(9, change.exchanged());
                merge.setBoolean(10, change.replaced());
                merge.setDouble(11, change.sharpness());
                merge.executeUpdate();
            }
        });
    }

    private void name(
            PreparedStatement statement, IndexedPicture first, IndexedPicture second, Turn turn, boolean toned)
            throws SQLException {
        statement.setLong(1, first.id());
        statement.setLong(2, second.id());
        statement.setString(3, turn.name());
        statement.setBoolean(4, toned);
        statement.setInt(5, revision);
    }
}
