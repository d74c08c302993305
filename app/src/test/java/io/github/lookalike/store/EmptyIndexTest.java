package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyIndexTest {

    @TempDir
    private Path folder;

    /** After a new script, or another version of the database: make it anew with {@code MakeEmptyIndex}, see .github/DECISIONS.md. */
    @Test
    void the_one_ready_made_is_what_the_scripts_make() throws Exception {
        IndexFiles ready = IndexFiles.of(folder.resolve("ready.mv.db"));
        IndexFiles made = IndexFiles.of(folder.resolve("made.mv.db"));
        assertThat(EmptyIndex.write(ready.index())).isTrue();
        new IndexFile(made).makeByScripts();

        assertThat(contents(ready)).isEqualTo(contents(made)).hasSizeGreaterThan(Migrations.SCRIPTS.size());
    }

    /** All statements that would make the database anew, with its settings and rows, but for the salt of its user. */
    private static List<String> contents(IndexFiles files) throws SQLException {
        Connection connection = new IndexFile(files).connect();
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("script nopasswords nosettings")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        } finally {
            IndexFile.close(connection);
        }
        return lines;
    }
}
