package io.github.lookalike.store;

import io.github.lookalike.match.Match;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The statements that store groups. */
final class GroupRows implements AutoCloseable {

    private static final int TEXT = 4000;
    private final PreparedStatement group;
    private final PreparedStatement member;
    private final PreparedStatement match;

    GroupRows(Connection connection) throws SQLException {
        group = connection.prepareStatement("insert into similar_group values (?, ?, ?)");
        member = connection.prepareStatement("insert into group_member values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        match = connection.prepareStatement("insert into group_match values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void add(RankedGroup ranked) throws SQLException {
        group.setString(1, ranked.id());
        group.setString(2, ranked.group().tier().name());
        group.setBoolean(3, ranked.tied());
        group.addBatch();
        for (int place = 0; place < ranked.members().size(); place++) {
            addMember(ranked.id(), place, ranked.members().get(place));
        }
        for (Match edge : ranked.group().cohesion()) {
            addMatch(ranked.id(), edge);
        }
    }

    void execute() throws SQLException {
        group.executeBatch();
        member.executeBatch();
        match.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        group.close();
        member.close();
        match.close();
    }

    private void addMember(String id, int place, RankedGroup.Member one) throws SQLException {
        member.setString(1, id);
        member.setInt(2, place);
        member.setLong(3, one.picture().id());
        member.setBoolean(4, one.role() == Role.KEEPER);
        member.setString(5, one.role().name());
        member.setDouble(6, one.quality().total());
        member.setString(7, PictureInserts.atMost(TEXT, Joined.of(one.reasons())));
        member.setString(8, PictureInserts.atMost(TEXT, Joined.of(one.warnings())));
        member.setString(9, SafetyColumns.heldBack(one.safety()));
        member.setString(10, Windows.written(one.safety().changes()));
        member.addBatch();
    }

    private void addMatch(String id, Match edge) throws SQLException {
        match.setString(1, id);
        MatchRow.write(match, edge);
        match.addBatch();
    }
}
