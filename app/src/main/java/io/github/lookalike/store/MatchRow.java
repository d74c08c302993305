package io.github.lookalike.store;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** A match as the tables {@code group_match} and {@code found_match} keep it, behind the column of what it belongs to. */
final class MatchRow {

    /** In the order of {@link #read} and {@link #write}. */
    static final String COLUMNS = "first_picture, second_picture, distance, confidence, tier, turn, label, wide";

    private MatchRow() {}

    /** From a row of {@link #COLUMNS}. */
    static Match read(ResultSet row) throws SQLException {
        return read(row, ReasonText::read);
    }

    /** @param reasons reads those in a column, which are the same in most */
    static Match read(ResultSet row, Function<String, List<Reason>> reasons) throws SQLException {
        return new Match(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getDouble(4),
                Tier.valueOf(row.getString(5)),
                Turn.valueOf(row.getString(6)),
                reasons.apply(row.getString(7)),
                row.getBoolean(8));
    }

    /** Into the second to the ninth parameter; the first one says what it belongs to. */
    static void write(PreparedStatement insert, Match match) throws SQLException {
        insert.setLong(2, match.first());
        insert.setLong(3, match.second());
        insert.setInt(4, match.distance());
        insert.setDouble(5, match.confidence());
        insert.setString(6, match.tier().name());
        insert.setString(7, match.turn().name());
        insert.setString(8, ReasonText.of(match.label()));
        insert.setBoolean(9, match.wide());
    }
}
