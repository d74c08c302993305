package io.github.lookalike.store;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.FullLook;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Measures by another, and keeps what it measured in the table {@code full_difference}: no pair is measured twice. */
public final class H2FullLook implements FullLook {

    private static final String KNOWN = "select measures, places from full_difference"
            + " where first_picture = ? and second_picture = ? and turn = ? and revision = " + FullDifference.REVISION;

    private static final String KEEP = "merge into full_difference (first_picture, second_picture, turn, revision,"
            + " measures, places) key (first_picture, second_picture) values (?, ?, ?, " + FullDifference.REVISION
            + ", ?, ?)";

    private final Database database;
    private final FullLook looking;

    public H2FullLook(Database database, FullLook looking) {
        this.database = database;
        this.looking = looking;
    }

    @Override
    public Optional<FullDifference> compare(IndexedPicture first, IndexedPicture second, Turn turn) {
        Optional<FullDifference> known = known(first, second, turn);
        if (known.isPresent()) {
            return known;
        }
        Optional<FullDifference> seen = looking.compare(first, second, turn);
        seen.ifPresent(difference -> keep(first, second, turn, difference));
        return seen;
    }

    private Optional<FullDifference> known(IndexedPicture first, IndexedPicture second, Turn turn) {
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
                name(select, first, second, turn);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(read(row)) : Optional.empty();
                }
            }
        });
    }

    private void keep(IndexedPicture first, IndexedPicture second, Turn turn, FullDifference difference) {
        database.change(connection -> {
            try (PreparedStatement merge = connection.prepareStatement(KEEP)) {
                name(merge, first, second, turn);
                merge.setBytes(4, measures(difference));
                merge.setString(5, WindowColumn.written(difference.places()));
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

    private static byte[] measures(FullDifference d) {
        double[] all = {
            d.columns(),
            d.rows(),
            d.resized() ? 1 : 0,
            d.lightCluster(),
            d.colourCluster(),
            d.lightTone(),
            d.colourTone(),
            d.spot(),
            d.gain(),
            d.fine(),
            d.middle(),
            d.unexplained(),
            d.explained(),
            d.detailed(),
            d.noise(),
            d.printed() ? 1 : 0,
            d.lost(),
            d.greatest(),
            d.low(),
            d.lowColour(),
            d.beyond(),
            d.block(),
            d.kept(),
            d.widened() ? 1 : 0
        };
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * all.length);
        bytes.asDoubleBuffer().put(all);
        return bytes.array();
    }

    private static FullDifference read(ResultSet row) throws SQLException {
        ByteBuffer all = ByteBuffer.wrap(row.getBytes(1));
        return new FullDifference(
                (int) all.getDouble(),
                (int) all.getDouble(),
                all.getDouble() > 0,
                all.getDouble(),
                all.getDouble(),
                WindowColumn.read(row.getString(2)),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                (int) all.getDouble(),
                all.getDouble(),
                all.getDouble() > 0,
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble(),
                all.getDouble() > 0);
    }
}
