package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.scan.IndexNotice;
import io.github.lookalike.words.Worded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    private Path folder;

    @Test
    void a_new_database_has_the_newest_schema_and_opens_again() throws Exception {
        Path file = folder.resolve("deep/er/index.mv.db");
        for (int i = 0; i < 2; i++) {
            try (Database database = Database.open(file)) {
                assertThat(count(database, "schema_version")).isEqualTo(Migrations.SCRIPTS.size());
            }
        }
        assertThat(file).isRegularFile();
    }

    @Test
    void a_transaction_that_throws_leaves_nothing() throws Exception {
        try (Database database = Database.open(folder.resolve("index.mv.db"))) {
            assertThatThrownBy(() -> database.change(connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("insert into root (path) values ('/a')");
                        }
                        throw new SQLException("the disk is full");
                    }))
                    .isInstanceOf(IndexFailedException.class)
                    .hasMessageContaining("the disk is full");

            assertThat(count(database, "root")).isZero();
        }
    }

    @Test
    void a_change_is_soon_in_the_file() throws Exception {
        Path file = folder.resolve("index.mv.db");
        try (Database database = Database.open(file)) {
            add(database, "/a");
            Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
            int roots = 0;
            while (roots == 0 && Instant.now().isBefore(end)) {
                Path seen = Files.createTempDirectory(folder, "killed").resolve("index.mv.db");
                Files.copy(file, seen);
                try (Database killed = Database.open(seen)) {
                    roots = count(killed, "root");
                }
            }
            assertThat(roots).isEqualTo(1);
        }
    }

    private static void add(Database database, String root) {
        database.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into root (path) values ('" + root + "')");
            }
        });
    }

    @Test
    void a_broken_file_is_kept_under_another_name_that_is_told_and_a_new_one_is_made() throws Exception {
        Path file = folder.resolve("index.mv.db");
        Files.writeString(file, "this is no database".repeat(1000));

        try (Database database = Database.open(file)) {
            IndexNotice notice = database.notices().get(0);
            assertThat(notice.kind()).isEqualTo(IndexNotice.Kind.INDEX_REPLACED);
            assertThat(notice.kept().orElseThrow()).content().startsWith("this is no database");
            assertThat(Worded.of(notice.told())).contains(notice.kept().get().toString());
            assertThat(count(database, "schema_version")).isEqualTo(Migrations.SCRIPTS.size());
        }
    }

    @Test
    void what_was_half_migrated_is_brought_to_its_end() throws Exception {
        Path half = Path.of("..").resolve("../shared/cases/half-migrated-data/index.mv.db");
        assumeTrue(Files.exists(half), half + " is not here");
        Path file = Files.copy(half, folder.resolve("index.mv.db"));

        try (Database database = Database.open(file)) {
            assertThat(count(database, "schema_version")).isEqualTo(Migrations.SCRIPTS.size());
            assertThat(count(database, "compared")).isZero();
            assertThat(database.notices())
                    .extracting(IndexNotice::kind)
                    .containsExactly(IndexNotice.Kind.INDEX_UPDATED);
        }
    }

    @Test
    void a_script_may_be_cut_off_after_any_of_its_statements() throws Exception {
        Path file = folder.resolve("index.mv.db");
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("index").toAbsolutePath())) {
            Migrations.bringUpToDate(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from schema_version where version > 1");
                statement.execute("drop table group_match");
                statement.execute("drop table known_files");
            }
        }
        try (Database database = Database.open(file)) {
            assertThat(count(database, "group_match")).isZero();
            assertThat(count(database, "known_files")).isZero();
        }
    }

    @Test
    void a_path_cannot_bring_options_of_the_database_along() {
        assertThatThrownBy(() -> Database.open(folder.resolve("x;INIT=RUNSCRIPT FROM 'y'.mv.db")))
                .isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void a_newer_schema_is_refused() throws Exception {
        Path file = folder.resolve("index.mv.db");
        try (Database database = Database.open(file)) {
            database.change(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("insert into schema_version values (999, 'future')");
                }
            });
        }

        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Database.open(file))
                .hasMessageContaining("newer")
                .hasMessageContaining("nothing was changed");
        assertThat(file).exists();
        assertThat(Files.size(file)).isGreaterThanOrEqualTo(before.length / 2);
        assertThat(folder).isDirectoryNotContaining("glob:**damaged**");
    }

    @Test
    void another_process_is_told_that_the_index_is_in_use() throws Exception {
        Path file = folder.resolve("index.mv.db");
        try (Database database = Database.open(file)) {
            assertThat(count(database, "root")).isZero();
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondProcess.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said).contains("in use");
        }
    }

    /** Opens the database that this process has open. */
    static final class SecondProcess {

        private SecondProcess() {}

        public static void main(String[] arguments) {
            try (Database database = Database.open(Path.of(arguments[0]))) {
                System.out.println("opened "
                        + database.inTransaction(
                                connection -> connection.getMetaData().getURL()));
            } catch (IndexUnavailableException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private static int count(Database database, String table) {
        return database.inTransaction(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
