package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.AlgorithmId;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchOptions;
import io.github.lookalike.match.Tier;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.rank.RankedGroup;
import io.github.lookalike.rank.Role;
import io.github.lookalike.review.FindOptions;
import io.github.lookalike.review.FindResult;
import io.github.lookalike.review.LastSearch;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.ScanOptions;
import io.github.lookalike.scan.ScanReport;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2LastSearchTest {

    private static final Path ROOT = Path.of("/pictures").toAbsolutePath();
    private static final AlgorithmId ALGORITHM = new AlgorithmId("dct-256", 1);

    private static final int GROUPS = 300;

    @TempDir
    private Path folder;

    private Database database;
    private H2LastSearch lastSearch;
    private FindResult result;

    @BeforeEach
    void rememberManyGroups() throws Exception {
        database = Database.open(folder.resolve("index.mv.db"));
        H2IndexedPictures pictures = new H2IndexedPictures(database);
        lastSearch = new H2LastSearch(database, pictures, Clock.systemUTC());
        change("insert into root (id, path) values (1, '" + ROOT + "')");
        change(
                "insert into picture (id, root_id, relative, bytes, modified_nanos, file_key, width, height, format, captured,"
                        + " camera_make, camera_model, software, has_position, rating, keywords, entries, orientation,"
                        + " quantisation, damage, note, digest) select x, 1, lpad(x, 7, '0') || '.jpg', 10 + x, 10, null, 4, 3, 'JPEG',"
                        + " null, '', '', '', false, null, '', 0, 1, x'', null, null, null from system_range(1, "
                        + 3 * GROUPS
                        + ")");
        change("insert into score select x, 'sharpness/1', 0.5, 'so' from system_range(1, " + 3 * GROUPS + ")");
        change("insert into score values (1, 'descent/3 2 11 10', 0, 'UNKNOWN')");
        result = result(pictures.below(List.of(ROOT), ALGORITHM));
        lastSearch.remember(result);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void groups_come_back_as_they_were() {
        assertThat(lastSearch.recall().orElseThrow().groups()).isEqualTo(result.groups());
    }

    @Test
    void the_first_groups_are_those_that_would_set_free_the_most_each_as_it_is_among_all() {
        LastSearch.Beginning first = lastSearch.beginning(5).orElseThrow();
        assertThat(first.all()).isEqualTo(GROUPS);
        assertThat(first.found().options())
                .isEqualTo(lastSearch.recall().orElseThrow().options());
        // Each picture is larger than the one before it.
        assertThat(first.found().groups()).isEqualTo(result.groups().subList(GROUPS - 5, GROUPS));
        assertThat(lastSearch.beginning(GROUPS)).isEmpty();
    }

    @Test
    void of_the_first_groups_those_are_left_out_that_fell_apart_since() {
        change("delete from picture where id = " + (3 * GROUPS - 2));
        LastSearch.Beginning first = lastSearch.beginning(5).orElseThrow();
        assertThat(first.found().groups()).isEqualTo(result.groups().subList(GROUPS - 5, GROUPS - 1));
    }

    @Test
    void groups_of_a_version_that_kept_no_order_get_one_when_the_index_is_opened() throws Exception {
        change("drop index similar_group_reclaimable");
        change("alter table similar_group drop column reclaimable");
        change("delete from schema_version where version > 20");
        database.close();
        database = Database.open(folder.resolve("index.mv.db"));
        lastSearch = new H2LastSearch(database, new H2IndexedPictures(database), Clock.systemUTC());
        assertThat(lastSearch.beginning(5).orElseThrow().found().groups())
                .isEqualTo(result.groups().subList(GROUPS - 5, GROUPS));
    }

    @Test
    void what_cameras_wrote_comes_back_with_a_group_and_fingerprints_stay_in_the_index() {
        change("insert into fingerprint values (1, '" + ALGORITHM + "', 64, X'" + "01".repeat(10 * Long.BYTES) + "')");
        change("update picture set camera_make = 'Kestrel', camera_model = 'R5', exposure = '1/60', caption = 'a bird',"
                + " other_notes = 'a note', orientation = 6, entries = 4, rating = 3, frames = 2, pages = 1, layers = 1,"
                + " duration_nanos = 5, sample_bits = 8, alpha = true, lossless = true, colour_space = 'sRGB',"
                + " extras = 'DEPTH', captured = '2026-01-02 03:04:05', capture_offset = 3600 where id = 1");
        IndexedPicture read = new H2IndexedPictures(database)
                .below(List.of(ROOT), ALGORITHM).stream()
                        .filter(picture -> picture.id() == 1)
                        .findFirst()
                        .orElseThrow();
        IndexedPicture recalled =
                lastSearch.recall().orElseThrow().groups().get(0).keeper().picture();
        assertThat(read.fingerprints()).isPresent();
        assertThat(recalled.fingerprints()).isEmpty();
        assertThat(recalled.metadata()).isEqualTo(read.metadata());
        assertThat(recalled.metadata().cameraModel()).isEqualTo("R5");
        assertThat(recalled.metadata().exposure()).isEqualTo("1/60");
        assertThat(recalled.metadata().caption()).isEqualTo("a bird");
        assertThat(recalled.metadata().orientation()).isEqualTo(6);
        assertThat(recalled.metadata().content())
                .hasValueSatisfying(content -> assertThat(content.colourSpace()).isEqualTo("sRGB"))
                .hasValueSatisfying(content -> assertThat(content.frames()).isEqualTo(2));
    }

    @Test
    void a_group_that_lost_its_keeper_or_all_others_is_left_out() {
        change("delete from picture where id in (1, 5, 6, 8)");
        List<RankedGroup> left = lastSearch.recall().orElseThrow().groups();
        assertThat(left).hasSize(GROUPS - 2);
        assertThat(left.get(0).id()).isEqualTo("g00002");
        assertThat(left.get(0).members()).hasSize(2);
    }

    @Test
    void groups_that_are_stored_already_are_not_written_again() {
        change("update group_member set reasons = 'not-written-again'");
        List<RankedGroup> groups = new ArrayList<>(result.groups());
        RankedGroup old = groups.remove(1);
        RankedGroup tied = new RankedGroup(groups.get(0).group(), groups.get(0).members(), /* tied= */ true);
        groups.set(0, tied);
        lastSearch.remember(new FindResult(result.options(), result.scan(), groups));
        List<RankedGroup> known = lastSearch.recall().orElseThrow().groups();
        assertThat(known).hasSize(GROUPS - 1).doesNotContain(old);
        assertThat(known.get(0)).isEqualTo(tied);
        assertThat(known.subList(1, known.size()))
                .allSatisfy(
                        group -> assertThat(group.keeper().reasons()).containsExactly(Reason.of("not-written-again")));
    }

    @Test
    void groups_of_a_version_that_kept_no_digest_are_written_once_more() {
        change("update similar_group set digest = null");
        change("update group_member set reasons = 'of-before'");
        lastSearch.remember(result);
        assertThat(lastSearch.recall().orElseThrow().groups()).isEqualTo(result.groups());
    }

    private static FindResult result(List<IndexedPicture> pictures) {
        List<RankedGroup> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(group("g%05d".formatted(i), pictures.subList(3 * i, 3 * i + 3)));
        }
        FindOptions options = new FindOptions(
                List.of(ROOT), ScanOptions.usual(), ALGORITHM, MatchOptions.usual(), List.of(), List.of(), List.of());
        return new FindResult(options, new ScanReport(0, 0, 0, 0, List.of(), List.of(), 0, Duration.ZERO), groups);
    }

    /** A keeper and two others, which match each other too. */
    private static RankedGroup group(String id, List<IndexedPicture> pictures) {
        IndexedPicture keeper = pictures.get(0);
        Match second = match(keeper, pictures.get(1), Turn.QUARTER);
        Match third = match(keeper, pictures.get(2), Turn.NONE);
        SimilarGroup similar = new SimilarGroup(
                id,
                Tier.SAME_PICTURE,
                keeper,
                List.of(
                        new SimilarGroup.Member(pictures.get(1), second),
                        new SimilarGroup.Member(pictures.get(2), third)),
                List.of(second, third, match(pictures.get(1), pictures.get(2), Turn.THREE_QUARTERS)));
        return new RankedGroup(
                similar,
                List.of(
                        member(keeper, Role.KEEPER, Optional.empty(), Safety.UNPROVEN),
                        member(pictures.get(1), Role.REDUNDANT, Optional.of(second), Safety.SAFE),
                        member(
                                pictures.get(2),
                                Role.REDUNDANT,
                                Optional.of(third),
                                Safety.heldBack(List.of(Condition.OTHER_MOMENT)))),
                false);
    }

    private static RankedGroup.Member member(IndexedPicture picture, Role role, Optional<Match> match, Safety safety) {
        Quality quality = new Quality(0.5, Map.of("sharpness", QualityScore.of(0.5, Reason.of("so"))));
        return new RankedGroup.Member(
                picture,
                role,
                match,
                quality,
                List.of(Reason.of("kept.path", "an argument", ""), Reason.of("kept.oldest")),
                List.of(),
                safety);
    }

    private static Match match(IndexedPicture one, IndexedPicture other, Turn turn) {
        return new Match(
                one.id(), other.id(), 12, 0.9, Tier.SAME_PICTURE, turn, List.of(Reason.of("match.re-encoded")));
    }

    private void change(String sql) {
        database.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
