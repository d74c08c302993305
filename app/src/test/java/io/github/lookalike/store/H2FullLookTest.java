package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Turn;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Window;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2FullLookTest {

    private static final List<Window> PLACES =
            List.of(new Window(0.25, 0.5, 0.125, 0.25), new Window(0.7, 1 / 3.0, 0.3, 2 / 3.0));

    /** No two measures are equal, so that none can be taken for another. */
    private static final FullDifference MEASURED = new FullDifference(
            640, 480, true, 1.5, 2.5, PLACES, 3.5, 4.5, -5.5, 6.5, -7.5, 8.5, 9.5, 10.5, 11, 12.5, true, 0.25, 13.5,
            14.5, 15.5, 16.5, 17.5, 0.75, true);

    private static final IndexedPicture ONE = picture(1);
    private static final IndexedPicture TWO = picture(2);

    @TempDir
    private Path folder;

    private Database database;
    private final List<String> looks = new ArrayList<>();
    private Optional<FullDifference> answer = Optional.of(MEASURED);

    @BeforeEach
    void open() throws Exception {
        database = Database.open(folder.resolve("index.mv.db"));
        change("insert into root (id, path) values (1, '/pictures')");
        insert(1);
        insert(2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_pair_is_measured_once_and_remembered_as_it_was() throws Exception {
        assertThat(look(Turn.NONE)).contains(MEASURED);
        database.close();
        database = Database.open(folder.resolve("index.mv.db"));
        FullDifference known = look(Turn.NONE).orElseThrow();
        assertThat(looks).hasSize(1);
        assertThat(known).usingRecursiveComparison().ignoringFields("places").isEqualTo(MEASURED);
        assertThat(known.places()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(known.places().get(i).left()).isCloseTo(PLACES.get(i).left(), within(1e-6));
            assertThat(known.places().get(i).height()).isCloseTo(PLACES.get(i).height(), within(1e-6));
        }
    }

    @Test
    void a_pair_without_changes_is_remembered_too() {
        answer = Optional.of(new FullDifference(
                1, 1, false, 0, 0, List.of(), 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, false, 0, 0, 0, 0, 0, 0, 1, false));
        look(Turn.NONE);
        assertThat(look(Turn.NONE)).isEqualTo(answer);
        assertThat(looks).hasSize(1);
    }

    @Test
    void another_turn_is_measured_again() {
        look(Turn.NONE);
        look(Turn.HALF);
        assertThat(looks).containsExactly("NONE", "HALF");
        look(Turn.HALF);
        assertThat(looks).hasSize(2);
    }

    @Test
    void what_could_not_be_measured_is_tried_again() {
        answer = Optional.empty();
        assertThat(look(Turn.NONE)).isEmpty();
        answer = Optional.of(MEASURED);
        assertThat(look(Turn.NONE)).contains(MEASURED);
        assertThat(looks).hasSize(2);
    }

    @Test
    void a_pair_is_forgotten_with_either_of_its_pictures() {
        look(Turn.NONE);
        for (int gone = 1; gone <= 2; gone++) {
            change("delete from picture where id = " + gone);
            insert(gone);
            look(Turn.NONE);
            assertThat(looks).hasSize(1 + gone);
        }
    }

    @Test
    void what_another_way_of_measuring_found_is_measured_again() {
        look(Turn.NONE);
        change("update full_difference set revision = revision - 1");
        look(Turn.NONE);
        look(Turn.NONE);
        assertThat(looks).hasSize(2);
    }

    @Test
    void more_places_than_anyone_looks_at_are_cut() {
        List<Window> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(new Window(i / 777.0, i / 777.0, 1 / 777.0, 1 / 333.0));
        }
        answer = Optional.of(new FullDifference(
                9, 9, false, 900, 0, many, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, false, 0, 9, 0, 0, 0, 0, 1, false));
        look(Turn.NONE);
        assertThat(look(Turn.NONE).orElseThrow().places()).hasSizeBetween(20, 500);
        assertThat(looks).hasSize(1);
    }

    private Optional<FullDifference> look(Turn turn) {
        return new H2FullLook(database, (first, second, turned) -> {
                    looks.add(turned.name());
                    return answer;
                })
                .compare(ONE, TWO, turn);
    }

    private static IndexedPicture picture(long id) {
        Path root = Path.of("pictures").toAbsolutePath();
        ImageFile file = ImageFile.of(root.resolve(id + ".jpg"), 10, Instant.EPOCH, 4, 3, "JPEG");
        return new IndexedPicture(id, root, file, Optional.empty(), Metadata.NONE, Optional.empty(), Optional.empty());
    }

    private void insert(int id) {
        change("insert into picture (id, root_id, relative, bytes, modified_nanos, file_key, width, height, format,"
                + " captured, camera_make, camera_model, software, has_position, rating, keywords, entries, orientation,"
                + " quantisation, damage, note, digest) values (" + id + ", 1, '" + id
                + ".jpg', 10, 10, null, 4, 3, 'JPEG', null, '', '', '', false, null, '', 0, 1, x'', null, null, null)");
    }

    private void change(String sql) {
        database.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
