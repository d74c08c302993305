package io.github.lookalike.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.h2.api.ErrorCode;

/** Brings a database to the newest schema by the numbered scripts it has not seen yet. */
final class Migrations {

    /** In the order they run; a new one comes at the end, and none is ever changed once released. */
    static final List<String> SCRIPTS = List.of(
            "V001__pictures.sql",
            "V002__journal.sql",
            "V003__groups.sql",
            "V004__full_looks.sql",
            "V005__full_look_revision.sql",
            "V006__compared.sql",
            "V007__known_files.sql",
            "V008__whole_content.sql",
            "V009__full_differences.sql",
            "V010__digests.sql",
            "V011__memory.sql",
            "V012__batch_ending.sql",
            "V013__read_anew.sql",
            "V014__formats_anew.sql",
            "V015__group_digest.sql",
            "V016__other_content.sql",
            "V017__insets.sql",
            "V018__reasons.sql",
            "V019__other_notes.sql",
            "V020__comments.sql",
            "V021__first_groups.sql",
            "V022__tilts.sql");

    private static final Set<Integer> DONE_ALREADY = Set.of(
            ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1,
            ErrorCode.INDEX_ALREADY_EXISTS_1,
            ErrorCode.DUPLICATE_COLUMN_NAME_1);

    private Migrations() {}

    /**
     * Runs the scripts that have not run yet. A statement whose work is done already is passed over: an older version of the
     * program may have been cut off within a script, and each statement of the database stands for itself.
     */
    static void bringUpToDate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int next = version(statement); next < SCRIPTS.size(); next++) {
                for (String step : steps(text(SCRIPTS.get(next)))) {
                    run(statement, step);
                }
                record(connection, next + 1, SCRIPTS.get(next));
                connection.commit();
            }
        }
    }

    private static void run(Statement statement, String step) throws SQLException {
        try {
            statement.execute(step);
        } catch (SQLException e) {
            if (!DONE_ALREADY.contains(e.getErrorCode())) {
                throw e;
            }
        }
    }

    /** The statements of a script: each ends in a semicolon at the end of a line. */
    private static List<String> steps(String script) {
        return Arrays.stream(script.split(";\\s*(\n|$)"))
                .map(step -> step.replaceAll("(?m)^\\s*--.*$", "").strip())
                .filter(step -> !step.isEmpty())
                .toList();
    }

    /** How many of the scripts have run. */
    static int version(Statement statement) throws SQLException {
        statement.execute("create table if not exists schema_version (version int primary key, script varchar(200))");
        try (ResultSet rows = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void record(Connection connection, int version, String script) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into schema_version values (?, ?)")) {
            insert.setInt(1, version);
            insert.setString(2, script);
            insert.executeUpdate();
        }
    }

    private static String text(String script) throws SQLException {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + script)) {
            if (in == null) {
                throw new SQLException("the program is incomplete: " + script + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }
}
