package io.github.lookalike.store;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.QualityCache;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.scan.IndexedPicture;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads stored groups; one that has lost its keeper or all others since is left out. */
final class GroupReading {

    private final Connection connection;
    private final Map<Long, IndexedPicture> pictures;

    private GroupReading(Connection connection, Map<Long, IndexedPicture> pictures) {
        this.connection = connection;
        this.pictures = pictures;
    }

    static List<RankedGroup> groups(Connection connection, Map<Long, IndexedPicture> pictures) throws SQLException {
        GroupReading reading = new GroupReading(connection, pictures);
        List<RankedGroup> groups = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id, tied from similar_group order by id")) {
            while (row.next()) {
                reading.group(row.getString(1), row.getBoolean(2)).ifPresent(groups::add);
            }
        }
        return groups;
    }

    private Optional<RankedGroup> group(String id, boolean tied) throws SQLException {
        List<Match> cohesion = cohesion(id);
        List<RankedGroup.Member> members = new ArrayList<>();
        String sql = "select picture_id, role, quality, reasons, warnings, held_back, changes from group_member"
                + " where group_id = ? order by place";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    member(row, members, cohesion).ifPresent(members::add);
                }
            }
        }
        if (members.size() < 2 || members.get(0).role() != Role.KEEPER) {
            return Optional.empty();
        }
        return Optional.of(new RankedGroup(similar(id, members, cohesion), members, tied));
    }

    private Optional<RankedGroup.Member> member(ResultSet row, List<RankedGroup.Member> before, List<Match> cohesion)
            throws SQLException {
        IndexedPicture picture = pictures.get(row.getLong(1));
        Role role = Role.valueOf(row.getString(2));
        if (picture == null || (before.isEmpty() && role != Role.KEEPER)) {
            return Optional.empty();
        }
        Optional<Match> match = role == Role.KEEPER
                ? Optional.empty()
                : cohesion.stream()
                        .filter(edge -> edge.joins(picture.id())
                                && edge.joins(before.get(0).picture().id()))
                        .findFirst();
        if (role != Role.KEEPER && match.isEmpty()) {
            return Optional.empty();
        }
        Quality quality = new Quality(row.getDouble(3), scores(picture.id()));
        return Optional.of(new RankedGroup.Member(
                picture,
                role,
                match,
                quality,
                Joined.split(row.getString(4)),
                Joined.split(row.getString(5)),
                SafetyColumns.read(row.getString(6), row.getString(7))));
    }

    private static SimilarGroup similar(String id, List<RankedGroup.Member> members, List<Match> cohesion) {
        List<SimilarGroup.Member> others = members.stream()
                .flatMap(member ->
                        member.match().stream().map(match -> new SimilarGroup.Member(member.picture(), match)))
                .toList();
        Tier tier = others.stream().map(other -> other.match().tier()).reduce(Tier.IDENTICAL, Tier::or);
        return new SimilarGroup(id, tier, members.get(0).picture(), others, cohesion);
    }

    private List<Match> cohesion(String id) throws SQLException {
        List<Match> matches = new ArrayList<>();
        String sql = "select " + MatchRow.COLUMNS + " from group_match"
                + " where group_id = ? order by first_picture, second_picture";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    matches.add(MatchRow.read(row));
                }
            }
        }
        return matches;
    }

    /** Scores by the scorer's id, without its revision. */
    private Map<String, QualityScore> scores(long picture) throws SQLException {
        Map<String, QualityScore> scores = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select scorer, score, reason from score where picture_id = ?")) {
            select.setLong(1, picture);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String key = row.getString(1);
                    if (!key.startsWith(QualityCache.OF_PAIRS)) {
                        scores.put(
                                key.substring(0, Math.max(0, key.lastIndexOf('/'))),
                                new QualityScore(row.getDouble(2), row.getString(3)));
                    }
                }
            }
        }
        return scores;
    }
}
