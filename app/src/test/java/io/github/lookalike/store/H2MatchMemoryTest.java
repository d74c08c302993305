package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2MatchMemoryTest {

    private static final Match TURNED = new Match(1, 2, 12, 0.75, Tier.EDITED, Turn.QUARTER, "turned 90°, crop 12 %");
    private static final Match RESIZED = new Match(2, 3, 2, 0.99, Tier.SAME_PICTURE, Turn.NONE, "50 % size");

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
        assertThat(memory.recall("way").pictures()).isEmpty();
        assertThat(memory.recall("way").matches()).isEmpty();
    }

    @Test
    void what_was_compared_comes_back_as_it_was() throws Exception {
        memory.remember("way", List.of(1L, 2L, 3L), List.of(TURNED, RESIZED));
        memory.remember("other way", List.of(2L), List.of());
        database.close();
        database = Database.open(folder.resolve("index.mv.db"));
        memory = new H2MatchMemory(database);
        assertThat(memory.recall("way").pictures()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(memory.recall("way").matches()).containsExactlyInAnyOrder(TURNED, RESIZED);
        assertThat(memory.recall("other way").pictures()).containsExactly(2L);
    }

    @Test
    void a_new_search_of_the_same_way_replaces_the_old_one() {
        memory.remember("way", List.of(1L, 2L, 3L), List.of(TURNED, RESIZED));
        memory.remember("way", List.of(2L, 3L), List.of(RESIZED));
        assertThat(memory.recall("way").pictures()).containsExactlyInAnyOrder(2L, 3L);
        assertThat(memory.recall("way").matches()).containsExactly(RESIZED);
    }

    @Test
    void a_picture_that_changed_or_went_is_no_longer_known() {
        memory.remember("way", List.of(1L, 2L, 3L), List.of(TURNED, RESIZED));
        change("delete from picture where id = 1");
        assertThat(memory.recall("way").pictures()).containsExactlyInAnyOrder(2L, 3L);
        assertThat(memory.recall("way").matches()).containsExactly(RESIZED);
    }

    @Test
    void only_the_last_few_ways_are_kept() {
        for (int way = 0; way < 6; way++) {
            memory.remember("way " + way, List.of(1L), List.of());
        }
        assertThat(memory.recall("way 1").pictures()).isEmpty();
        assertThat(memory.recall("way 2").pictures()).containsExactly(1L);
        assertThat(memory.recall("way 5").pictures()).containsExactly(1L);
    }

    private void change(String sql) {
        database.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
