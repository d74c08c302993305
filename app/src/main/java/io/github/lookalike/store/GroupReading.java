package io.github.lookalike.store;

import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads stored groups, by one look at each table and not one for each group; one that has lost its keeper or all others since
 * is left out.
 */
final class GroupReading {

    private static final String MEMBERS =
            "select group_id, picture_id, role, quality, reasons, warnings, held_back, changes" + " from group_member";

    private static final String MATCHES = "select " + MatchRow.COLUMNS + ", group_id from group_match";

    private static final String GROUP_ID = "group_id";

    /** Behind those of a match. */
    private static final int GROUP_OF_MATCH = 9;

    private static final String SCORES = "select picture_id, scorer, score, reason from score";

    private static final String OF_MEMBERS = " where picture_id in (select picture_id from group_member%s)";

    /** Looking for the scores of a picture takes so many times as long as reading on to those of the next one. */
    private static final int SEEKING = 4;

    /** Of more different words hardly any come again. */
    private static final int MOST_READ = 50_000;

    private static final QualityScore[] NO_SCORES = {};

    private final Connection connection;
    private final Map<Long, IndexedPicture> pictures;
    private final Among among;

    /** The ids of those that scored some picture. */
    private final List<String> scorers = new ArrayList<>();

    private final Once<List<Reason>> reasons = new Once<>();

    /** What was read before of the same words, which is most of them. */
    private final Map<String, List<Reason>> read = new HashMap<>();

    private GroupReading(Connection connection, Map<Long, IndexedPicture> pictures, Among among) {
        this.connection = connection;
        this.pictures = pictures;
        this.among = among;
    }

    /** By their ids. */
    static List<RankedGroup> groups(Connection connection, Map<Long, IndexedPicture> pictures, Among among)
            throws SQLException {
        return new GroupReading(connection, pictures, among).groups();
    }

    /** The statement for the rows of these groups. */
    private PreparedStatement rows(String select, String column, String order) throws SQLException {
        return among.prepare(connection, select + among.where(column) + " order by " + order, 1);
    }

    private List<RankedGroup> groups() throws SQLException {
        Map<Long, QualityScore[]> scores = scores();
        Map<String, List<Match>> matches = matches();
        Map<String, List<RankedGroup.Member>> members = members(scores, matches);
        List<RankedGroup> groups = new ArrayList<>();
        try (PreparedStatement statement = rows("select id, tied from similar_group", "id", "id");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String id = row.getString(1);
                List<RankedGroup.Member> its = members.getOrDefault(id, List.of());
                if (its.size() > 1) {
                    SimilarGroup similar = similar(id, its, matches.getOrDefault(id, List.of()));
                    groups.add(new RankedGroup(similar, its, row.getBoolean(2)));
                }
            }
        }
        return groups;
    }

    /** By the group; none but the keeper where that is gone. */
    private Map<String, List<RankedGroup.Member>> members(
            Map<Long, QualityScore[]> scores, Map<String, List<Match>> matches) throws SQLException {
        Map<String, List<RankedGroup.Member>> members = new HashMap<>();
        try (PreparedStatement statement = rows(MEMBERS, GROUP_ID, "group_id, place");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String group = row.getString(1);
                List<RankedGroup.Member> before = members.computeIfAbsent(group, none -> new ArrayList<>());
                member(row, before, scores, matches.getOrDefault(group, List.of()))
                        .ifPresent(before::add);
            }
        }
        return members;
    }

    private Optional<RankedGroup.Member> member(
            ResultSet row, List<RankedGroup.Member> before, Map<Long, QualityScore[]> scores, List<Match> cohesion)
            throws SQLException {
        IndexedPicture picture = pictures.get(row.getLong(2));
        Role role = Role.valueOf(row.getString(3));
        if (picture == null || before.isEmpty() != (role == Role.KEEPER)) {
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
        Quality quality = new Quality(row.getDouble(4), named(scores.getOrDefault(picture.id(), NO_SCORES)));
        return Optional.of(new RankedGroup.Member(
                picture,
                role,
                match,
                quality,
                reasons(row.getString(5)),
                reasons(row.getString(6)),
                SafetyColumns.read(row.getString(7), row.getString(8))));
    }

    private List<Reason> reasons(String column) {
        List<Reason> before = read.get(column);
        if (before != null) {
            return before;
        }
        List<Reason> fresh = reasons.of(ReasonText.read(column));
        if (read.size() < MOST_READ) {
            read.put(column, fresh);
        }
        return fresh;
    }

    private static SimilarGroup similar(String id, List<RankedGroup.Member> members, List<Match> cohesion) {
        List<SimilarGroup.Member> others = members.stream()
                .flatMap(member ->
                        member.match().stream().map(match -> new SimilarGroup.Member(member.picture(), match)))
                .toList();
        Tier tier = others.stream().map(other -> other.match().tier()).reduce(Tier.IDENTICAL, Tier::or);
        return new SimilarGroup(id, tier, members.get(0).picture(), others, cohesion);
    }

    private Map<String, List<Match>> matches() throws SQLException {
        Map<String, List<Match>> matches = new HashMap<>();
        try (PreparedStatement statement = rows(MATCHES, GROUP_ID, "group_id, first_picture, second_picture");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                matches.computeIfAbsent(row.getString(GROUP_OF_MATCH), none -> new ArrayList<>())
                        .add(MatchRow.read(row, this::reasons));
            }
        }
        return matches;
    }

    /** By the picture; a scorer's place in a row is that in {@link #scorers}. Maps of 200 000 pictures would take 60 MB. */
    private Map<Long, QualityScore[]> scores() throws SQLException {
        Map<Long, QualityScore[]> scores = new HashMap<>();
        try (PreparedStatement statement = scoreRows();
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String key = row.getString(2);
                long id = row.getLong(1);
                if (pictures.containsKey(id) && !key.startsWith(QualityCache.OF_PAIRS)) {
                    int place = place(key.substring(0, Math.max(0, key.lastIndexOf('/'))));
                    QualityScore[] its = scores.getOrDefault(id, NO_SCORES);
                    if (its.length <= place) {
                        its = Arrays.copyOf(its, scorers.size());
                        scores.put(id, its);
                    }
                    its[place] = new QualityScore(row.getDouble(3), reasons(row.getString(4)));
                }
            }
        }
        return scores;
    }

    private int place(String scorer) {
        int known = scorers.indexOf(scorer);
        if (known < 0) {
            scorers.add(scorer);
        }
        return known < 0 ? scorers.size() - 1 : known;
    }

    /** By the scorer's id, without its revision. */
    private Map<String, QualityScore> named(QualityScore[] scores) {
        Map<String, QualityScore> named = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != null) {
                named.put(scorers.get(i), scores[i]);
            }
        }
        return named;
    }

    private PreparedStatement scoreRows() throws SQLException {
        return among.isAll() && areMost()
                ? connection.prepareStatement(SCORES)
                : among.prepare(connection, SCORES + OF_MEMBERS.formatted(among.where(GROUP_ID)), 1);
    }

    /** Whether so many pictures are in groups that reading the scores of all is quicker. */
    private boolean areMost() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from picture")) {
            return row.next() && (long) pictures.size() * SEEKING > row.getLong(1);
        }
    }
}
