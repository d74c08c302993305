package io.github.lookalike.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

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
            "V010__digests.sql");

    private Migrations() {}

    static void bringUpToDate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > SCRIPTS.size()) {
                throw new SQLException("it was written by a newer Lookalike (schema " + version + "); use that one");
            }
            for (int next = version; next < SCRIPTS.size(); next++) {
                statement.execute(text(SCRIPTS.get(next)));
                record(connection, next + 1, SCRIPTS.get(next));
                connection.commit();
            }
        }
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
