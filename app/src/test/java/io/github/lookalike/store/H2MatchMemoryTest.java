package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchMemory;
import io.github.lookalike.match.Tier;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2MatchMemoryTest {

    private static final Match TURNED = new Match(
            1,
            2,
            12,
            0.75,
            Tier.EDITED,
            Turn.QUARTER,
            List.of(Reason.of("match.turned-90"), Reason.of("match.crop", 12)));
    private static final Match RESIZED =
            new Match(2, 3, 2, 0.99, Tier.SAME_PICTURE, Turn.NONE, List.of(Reason.of("match.size", 50)));

    private static final Set<Long> ALL = Set.of(1L, 2L, 3L);

    @TempDir
    private Path folder;

    private Database database;
    private H2MatchMemory memory;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(folder.resolve("index.mv.db"));
        memory = new H2MatchMemory(database);
        change("insert into root (id, path) values (1, '/pictures')");
        for (int id = 1; id <= 3; id++) {
            change(
                    "insert into picture (id, root_id, relative, bytes, modified_nanos, file_key, width, height, format, captured,"
                            + " camera_make, camera_model, software, has_position, rating, keywords, entries, orientation,"
                            + " quantisation, damage, note, digest) values (" + id + ", 1, '" + id
                            + ".jpg', 10, 10, null, 4, 3, 'JPEG', null, '',"
                            + " '', '', false, null, '', 0, 1, x'', null, null, null)");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothing_is_remembered_of_a_way_that_was_never_gone() {
        remember("way 2", Set.of(1L, 2L), List.of());
        assertThat(memory.recall("way", ALL)).isEqualTo(MatchMemory.Compared.NOTHING);
    }

    @Test
    void what_was_compared_comes_back_as_it_was() throws Exception {
        remember("way", ALL, List.of(TURNED, RESIZED));
        remember("other way", Set.of(2L), List.of());
        database.close();
        database = Database.open(folder.resolve("index.mv.db"));
        memory = new H2MatchMemory(database);
        assertThat(pictures("way")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(matches("way")).containsExactlyInAnyOrder(TURNED, RESIZED);
        assertThat(pictures("other way")).containsExactly(2L);
    }

    @Test
    void only_what_is_new_is_written() {
        remember("way", Set.of(1L, 2L), List.of(TURNED));
        change("update found_match set label = 'not-written-again'");
        remember("way", ALL, List.of(TURNED, RESIZED));
        assertThat(pictures("way")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(matches("way"))
                .extracting(Match::label)
                .containsExactlyInAnyOrder(
                        List.of(Reason.of("not-written-again")), List.of(Reason.of("match.size", 50)));
        assertThat(count("comparing")).isEqualTo(1);
    }

    @Test
    void a_picture_that_is_not_compared_with_all_others_any_more_goes_with_its_matches() {
        remember("way", ALL, List.of(TURNED, RESIZED));
        remember("way", Set.of(2L, 3L), List.of(RESIZED));
        assertThat(pictures("way")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(matches("way")).containsExactly(RESIZED);
        assertThat(count("comparing")).isEqualTo(1);
    }

    @Test
    void searches_of_other_folders_stand_beside_each_other() {
        remember("way", ALL, List.of(TURNED, RESIZED));
        remember("way", Set.of(3L), List.of());
        assertThat(pictures("way")).hasSize(3);
        MatchMemory.Compared one = memory.recall("way", Set.of(3L, 4L));
        assertThat(one.pictures()).contains(3L);
        change("delete from compared where picture_id = 3 and comparing_id = " + one.id());
        assertThat(memory.recall("way", Set.of(3L)).pictures()).contains(3L);
    }

    @Test
    void a_picture_that_changed_or_went_is_no_longer_known() {
        remember("way", ALL, List.of(TURNED, RESIZED));
        change("delete from picture where id = 1");
        assertThat(pictures("way")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(matches("way")).containsExactly(RESIZED);
    }

    @Test
    void only_the_last_few_searches_are_kept() {
        for (int way = 0; way < 4; way++) {
            remember("way " + way, Set.of(1L), List.of());
        }
        remember("way 0", Set.of(1L, 2L), List.of());
        remember("way 4", Set.of(1L), List.of());
        assertThat(pictures("way 0")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(pictures("way 1")).isEmpty();
        assertThat(pictures("way 2")).containsExactly(1L);
        assertThat(pictures("way 4")).containsExactly(1L);
    }

    @Test
    void what_a_version_without_numbers_remembered_is_known_and_goes_first() {
        remember("way", Set.of(1L, 2L), List.of(TURNED));
        change("update comparing set way = 'way'");
        assertThat(pictures("way")).containsExactlyInAnyOrder(1L, 2L);
        for (int way = 0; way < 4; way++) {
            remember("way " + way, Set.of(1L), List.of());
        }
        assertThat(pictures("way")).isEmpty();
    }

    private void remember(String way, Set<Long> pictures, List<Match> matches) {
        memory.remember(way, memory.recall(way, pictures), pictures, matches);
    }

    private Set<Long> pictures(String way) {
        return memory.recall(way, ALL).pictures();
    }

    private List<Match> matches(String way) {
        return memory.recall(way, ALL).matches();
    }

    private long count(String table) {
        return database.inTransaction(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private void change(String sql) {
        database.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
