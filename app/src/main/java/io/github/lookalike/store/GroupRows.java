package io.github.lookalike.store;

import io.github.lookalike.match.Match;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements that store groups. What is stored already is not written again. */
final class GroupRows implements AutoCloseable {

    /** Statements wait for so many rows, so that a search of a million pictures takes little memory. */
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final PreparedStatement gone;
    private final PreparedStatement group;
    private final PreparedStatement member;
    private final PreparedStatement match;
    private int waiting;

    GroupRows(Connection connection) throws SQLException {
        this.connection = connection;
        gone = connection.prepareStatement("delete from similar_group where id = ?");
        group = connection.prepareStatement(
                "insert into similar_group (id, tier, tied, digest, reclaimable) values (?, ?, ?, ?, ?)");
        member = connection.prepareStatement("insert into group_member values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        match = connection.prepareStatement("insert into group_match values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** A group that is not stored as it is. */
    private record Fresh(RankedGroup group, String digest) {}

    /** Stores these groups and no others. */
    void replaceAll(List<RankedGroup> groups) throws SQLException {
        Map<String, String> outdated = digests();
        List<Fresh> fresh = new ArrayList<>();
        for (RankedGroup one : groups) {
            String digest = GroupDigest.of(one);
            if (!outdated.remove(one.id(), digest)) {
                fresh.add(new Fresh(one, digest));
            }
        }
        for (String id : outdated.keySet()) {
            gone.setString(1, id);
            gone.addBatch();
            executeMany();
        }
        execute();
        for (Fresh one : fresh) {
            add(one.group(), one.digest());
            executeMany();
        }
        execute();
    }

    private Map<String, String> digests() throws SQLException {
        Map<String, String> digests = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, digest from similar_group")) {
            while (row.next()) {
                String digest = row.getString(2);
                digests.put(row.getString(1), digest == null ? "" : digest);
            }
        }
        return digests;
    }

    private void add(RankedGroup ranked, String digest) throws SQLException {
        group.setString(1, ranked.id());
        group.setString(2, ranked.group().tier().name());
        group.setBoolean(3, ranked.tied());
        group.setString(4, digest);
        group.setLong(5, ranked.reclaimableBytes());
        group.addBatch();
        for (int place = 0; place < ranked.members().size(); place++) {
            addMember(ranked.id(), place, ranked.members().get(place));
        }
        for (Match edge : ranked.group().cohesion()) {
            addMatch(ranked.id(), edge);
        }
    }

    private void executeMany() throws SQLException {
        if (++waiting % BATCH == 0) {
            execute();
        }
    }

    private void execute() throws SQLException {
        gone.executeBatch();
        group.executeBatch();
        member.executeBatch();
        match.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        gone.close();
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
        member.setString(7, ReasonText.of(one.reasons()));
        member.setString(8, ReasonText.of(one.warnings()));
        member.setString(9, SafetyColumns.heldBack(one.safety()));
        member.setString(10, WindowColumn.written(one.safety().changes()));
        member.addBatch();
    }

    private void addMatch(String id, Match edge) throws SQLException {
        match.setString(1, id);
        MatchRow.write(match, edge);
        match.addBatch();
    }
}
