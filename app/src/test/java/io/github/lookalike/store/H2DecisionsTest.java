package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.review.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2DecisionsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_decision_outlives_the_index_and_waits_for_its_picture() throws Exception {
        decide();
        Files.delete(file());

        try (Database database = Database.open(file())) {
            assertThat(decisions(database).all()).isEmpty();
            insertPicture(database, 7, 1000);
            assertThat(decisions(database).all()).containsExactly(Map.entry(7L, Decision.TRASH));
        }
        try (Database database = Database.open(file())) {
            assertThat(decisions(database).all()).containsExactly(Map.entry(7L, Decision.TRASH));
        }
    }

    @Test
    void it_is_not_about_another_file_of_the_same_name() throws Exception {
        decide();
        Files.delete(file());

        try (Database database = Database.open(file())) {
            insertPicture(database, 7, 2000);
            assertThat(decisions(database).all()).isEmpty();
        }
    }

    @Test
    void what_was_taken_back_does_not_come_back() throws Exception {
        decide();
        try (Database database = Database.open(file())) {
            decisions(database).note(Map.of(3L, Optional.empty()));
        }
        Files.delete(file());

        try (Database database = Database.open(file())) {
            insertPicture(database, 7, 1000);
            assertThat(decisions(database).all()).isEmpty();
        }
    }

    private void decide() throws Exception {
        try (Database database = Database.open(file())) {
            new H2FingerprintCache(database, "1").home(folder.resolve("pictures"));
            insertPicture(database, 3, 1000);
            decisions(database).note(Map.of(3L, Optional.of(Decision.TRASH)));
        }
    }

    private static H2Decisions decisions(Database database) {
        return new H2Decisions(database, Runnable::run);
    }

    private static void insertPicture(Database database, long id, long bytes) {
        database.change(c -> {
            try (Statement insert = c.createStatement()) {
                insert.execute(
                        "insert into picture (id, root_id, relative, bytes, modified_nanos, width, height, format,"
                                + " camera_make, camera_model, software, has_position, keywords, entries, orientation,"
                                + " quantisation) select " + id + ", id, 'deep/a.jpg', " + bytes
                                + ", 8, 1, 1, 'JPEG', '', '', '', false, '', 0, 1, X'' from root");
            }
        });
    }

    private Path file() {
        return folder.resolve("index.mv.db");
    }
}
