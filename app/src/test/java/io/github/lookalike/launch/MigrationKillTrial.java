package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Kills the program while it brings the index of an older version up to date, which had no history beside it. */
final class MigrationKillTrial {

    /** What the last two schema steps added. */
    private static final List<String> OLDER = List.of(
            "delete from schema_version where version > 9",
            "alter table journal_entry drop column sha256",
            "alter table picture drop column digest_proven",
            "drop table memory_mark",
            "drop table waiting_decision",
            "drop table volume_sample",
            "drop table volume_place",
            "shutdown");

    private final Path temporary;
    private final Path album;
    private final Path data;
    private final Path old;
    private final Random random;
    private final KillCount count = new KillCount("bringing an index up to date");

    MigrationKillTrial(Path temporary, long seed) {
        this.temporary = temporary;
        this.album = temporary.resolve("album");
        this.data = temporary.resolve("data");
        this.old = temporary.resolve("old");
        this.random = new Random(seed);
    }

    KillCount run(int rounds) throws Exception {
        new TrialAlbum(album).write();
        Map<Path, String> before = new TrialAlbum(album).state();
        livedBefore();
        ChildProgram child = new ChildProgram(data, temporary.resolve("xdg"), temporary.resolve("err"));
        KilledProgram program = new KilledProgram(child, data.resolve("index.new.mv.db"));
        TrialAlbum.copy(old, data);
        String expected = history().out();
        for (int round = 1; round <= rounds; round++) {
            if (KillTrial.learns(round, rounds)) {
                TrialAlbum.copy(old, data);
                program.whole("history");
            }
            TrialAlbum.copy(old, data);
            boolean killed = program.killed(random, "history");
            count.killed(killed, killed);
            InProcess.Ended now = history();
            if (now.code() != 0 || now.err().contains("kept as")) {
                count.unopened("round " + round + ": " + now.err());
            } else if (!now.out().equals(expected)) {
                count.wrong("round " + round + ": " + now.out() + " instead of " + expected);
            }
        }
        InProcess.Ended undo = new InProcess(data).run("undo", "--last");
        if (undo.code() != 0 || !new TrialAlbum(album).state().equals(before)) {
            count.wrong("after undo: " + undo);
        }
        return count;
    }

    private InProcess.Ended history() {
        return new InProcess(data).run("history", "--format", "csv");
    }

    /** An index with a history of moves, as the version before wrote it. */
    private void livedBefore() throws IOException, SQLException {
        Path plan = temporary.resolve("plan.json");
        InProcess program = new InProcess(old);
        String away = temporary.resolve("away").toString();
        expectDone(
                program.run("plan", album.toString(), "--action", "move", "--to", away, "--output", plan.toString()));
        expectDone(program.run("apply", plan.toString()));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + old.resolve("index").toAbsolutePath());
                Statement statement = connection.createStatement()) {
            for (String step : OLDER) {
                statement.execute(step);
            }
        }
        Files.deleteIfExists(old.resolve("index.history"));
    }

    private static void expectDone(InProcess.Ended ended) {
        if (ended.code() != 0) {
            throw new AssertionError(ended.toString());
        }
    }
}
