package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.act.Journal;
import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.act.JournalEntry;
import io.github.lookalike.act.JournalEntry.State;
import io.github.lookalike.act.PlannedFile;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class H2JournalTest {

    private static final Instant STARTED = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final Instant MODIFIED = Instant.parse("1999-12-31T23:59:59.123456789Z");

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final List<Reason> UNPLUGGED = List.of(Reason.of("act.lies.no-folder", "/media/disk"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tells_after_a_restart_what_was_done() throws Exception {
        ActionReceipt receipt = receipt("a.jpg").with("info", "näh").with("origin", "");
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            long batch = journal.begin(STARTED);
            List<JournalEntry> entries = journal.intend(batch, List.of(intent("a.jpg"), intent("a.xmp")));
            journal.done(entries.get(0).id(), receipt);
            journal.settle(entries.get(1).id(), State.FAILED, List.of(Reason.verbatim("no " + "x".repeat(5000))));
        }
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            assertThat(journal.batches())
                    .containsExactly(
                            new JournalBatch(1, STARTED, List.of("trash"), Map.of(State.DONE, 1, State.FAILED, 1), 7));
            List<JournalEntry> entries = journal.entries(1);
            assertThat(entries.get(0))
                    .isEqualTo(new JournalEntry(
                            1, 1, 1, State.DONE, receipt, 7, MODIFIED, Optional.of(DIGEST), List.of()));
            assertThat(entries.get(1).picture()).isEqualTo(1);
            assertThat(entries.get(1).reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.arguments().get(0))
                            .startsWith("no x")
                            .hasSizeBetween(1980, 2000));
            assertThat(journal.unfinished()).isEmpty();
        }
    }

    @Test
    void tells_reasons_as_they_were_given_and_sentences_of_before_as_they_were_written() throws Exception {
        List<Reason> reasons = List.of(
                Reason.of("act.not-begun"), Reason.of("act.io.taken", "/a, b: \"c\".jpg"), Reason.verbatim("said"));
        String sentence = "Not begun: \"move\" says that it is at /a.jpg.";
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            List<JournalEntry> entries =
                    journal.intend(journal.begin(STARTED), List.of(intent("a.jpg"), intent("a.xmp")));
            journal.settle(entries.get(0).id(), State.FAILED, reasons);
            long old = entries.get(1).id();
            database.change(c -> {
                try (Statement update = c.createStatement()) {
                    update.executeUpdate("update journal_entry set state = 'FAILED', message = '" + sentence
                            + "' where id = " + old);
                }
                database.memory().append(c, RememberedEntries.lines(new MemoryRows(c), List.of(old)), false);
            });
        }
        Files.delete(folder.resolve("index.mv.db"));
        try (Database database = open()) {
            assertThat(new H2Journal(database).entries(1))
                    .extracting(JournalEntry::reasons)
                    .containsExactly(reasons, List.of(Reason.verbatim(sentence)));
        }
    }

    @Test
    void what_is_found_as_it_was_at_each_start_is_not_written_anew() throws Exception {
        long entry;
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            entry = journal.intend(journal.begin(STARTED), List.of(intent("a.jpg")))
                    .get(0)
                    .id();
            journal.undoing(List.of(entry));
            journal.settle(entry, State.UNDOING, UNPLUGGED);
        }
        Path history = folder.resolve("index.history");
        long before = Files.size(history);
        for (int start = 0; start < 3; start++) {
            try (Database database = open()) {
                new H2Journal(database).settle(entry, State.UNDOING, UNPLUGGED);
            }
        }
        assertThat(Files.size(history)).isEqualTo(before);
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            journal.settle(entry, State.UNDONE, List.of());
            assertThat(journal.unfinished()).isEmpty();
        }
        assertThat(Files.size(history)).isGreaterThan(before);
    }

    @Test
    void numbers_batches_upwards_and_lists_the_latest_first() throws Exception {
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            long first = journal.begin(STARTED);
            long second = journal.begin(STARTED.plusSeconds(1));
            assertThat(journal.batches()).extracting(JournalBatch::number).containsExactly(second, first);
            assertThat(journal.batch(first).orElseThrow().counts()).isEmpty();
            assertThat(journal.batch(99)).isEmpty();
            assertThat(journal.entries(99)).isEmpty();
        }
    }

    @Test
    void a_batch_that_never_ended_was_cut_off_also_where_the_index_is_lost() throws Exception {
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            journal.end(journal.begin(STARTED));
            long second = journal.begin(STARTED);
            journal.end(journal.begin(STARTED));
            assertThat(journal.cutOff()).extracting(JournalBatch::number).containsExactly(second);
        }
        Files.delete(folder.resolve("index.mv.db"));
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            assertThat(journal.cutOff()).extracting(JournalBatch::number).containsExactly(2L);
            journal.end(2);
            assertThat(journal.cutOff()).isEmpty();
        }
    }

    @Test
    void lists_what_is_unfinished() throws Exception {
        try (Database database = open()) {
            Journal journal = new H2Journal(database);
            long batch = journal.begin(STARTED);
            long a = journal.intend(batch, List.of(intent("a.jpg"))).get(0).id();
            long b = journal.intend(batch, List.of(intent("b.jpg"))).get(0).id();
            long c = journal.intend(batch, List.of(intent("c.jpg"))).get(0).id();
            journal.done(a, receipt("a.jpg"));
            journal.done(c, receipt("c.jpg"));
            journal.undoing(List.of(c));
            assertThat(journal.unfinished()).extracting(JournalEntry::id).containsExactly(b, c);
            assertThat(journal.unfinished())
                    .extracting(JournalEntry::state)
                    .containsExactly(State.INTENDED, State.UNDOING);
        }
    }

    /** The default of H2 may lose half a second of acknowledged commits when the process is killed. */
    @Test
    @Timeout(60)
    void keeps_an_intent_although_the_program_dies_right_after_it() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingProgram.class.getName(),
                        file().toString())
                .inheritIO()
                .start();
        assertThat(child.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(77);
        try (Database database = open()) {
            assertThat(new H2Journal(database).unfinished())
                    .extracting(entry -> entry.receipt().file())
                    .containsExactly(path("a.jpg"), path("b.jpg"));
        }
    }

    /** Writes two intents and is gone at once. */
    static final class DyingProgram {

        private DyingProgram() {}

        public static void main(String[] arguments) throws Exception {
            Journal journal = new H2Journal(Database.open(Path.of(arguments[0])));
            long batch = journal.begin(STARTED);
            journal.intend(batch, List.of(intent("a.jpg")));
            journal.intend(batch, List.of(intent("b.jpg")));
            Runtime.getRuntime().halt(77);
        }
    }

    private Database open() throws IndexUnavailableException {
        return Database.open(file());
    }

    private Path file() {
        return folder.resolve("index.mv.db");
    }

    private static Journal.Intent intent(String name) {
        return new Journal.Intent(receipt(name), new PlannedFile(path(name), 7, MODIFIED, Optional.of(DIGEST)));
    }

    private static ActionReceipt receipt(String name) {
        return new ActionReceipt("trash", path(name), Optional.of(path("trash/" + name)), Map.of("origin", "x"));
    }

    private static Path path(String name) {
        return Path.of("/pictures").toAbsolutePath().resolve(name);
    }
}
