package io.github.lookalike.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.act.JournalBatch;
import io.github.lookalike.scan.IndexNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages index and history, each and both, and looks what is remembered. All kinds, several times each, and a table:
 * {@code ./mvnw -Pfaults -pl app -am test -Dtest=MemoryDamageTest}.
 */
final class MemoryDamageTest {

    private static final int SEEDS = 5;

    /** A short cut of the trial takes one of so many. */
    private static final int SHORT = 8;

    @TempDir
    private Path temporary = Path.of("");

    private Path life = Path.of("");
    private Set<Object> expected = Set.of();
    private int rounds;

    @BeforeEach
    void live() throws Exception {
        life = temporary.resolve("life");
        LivedIndex index = LivedIndex.in(life, "album");
        LivedIndex foreign = LivedIndex.in(temporary.resolve("foreign"), "stranger");
        index.isBeside(foreign);
        try (Database database = Database.open(index.file())) {
            expected = LivedIndex.remembered(database);
        }
    }

    @Test
    void a_history_outlives_damage_to_its_index_or_to_its_file() throws Exception {
        int at = 0;
        for (Map.Entry<String, Damage.Kind> kind : Damage.kinds().entrySet()) {
            if (at++ % SHORT == 0) {
                index(kind, 1);
                history(kind, 1);
                both(kind, 1);
            }
        }
    }

    @Test
    void a_history_whose_end_is_cut_off_is_never_called_whole_when_the_index_is_lost_as_well() throws Exception {
        LivedIndex index = copy();
        Files.write(index.file(), new byte[5000]);
        byte[] lines = Files.readAllBytes(index.history());
        Files.write(index.history(), Arrays.copyOf(lines, lines.length - 10));

        assertThat(kinds(index)).contains(IndexNotice.Kind.HISTORY_INCOMPLETE);
        assertThat(kinds(index)).isEmpty();
    }

    @Test
    void whole_lines_that_are_missing_at_the_end_of_a_history_come_from_an_index_that_can_still_say_them()
            throws Exception {
        LivedIndex index = copy();
        List<String> lines = Files.readAllLines(index.history());
        Files.write(index.history(), lines.subList(0, lines.size() / 2));
        Files.writeString(index.file().resolveSibling("index.damaged"), "a page was not to be read");

        assertThat(kinds(index)).contains(IndexNotice.Kind.HISTORY_INCOMPLETE);
        try (Database database = Database.open(index.file())) {
            assertThat(LivedIndex.remembered(database)).isEqualTo(expected);
        }
    }

    private static List<IndexNotice.Kind> kinds(LivedIndex index) throws Exception {
        try (Database database = Database.open(index.file())) {
            return database.notices().stream().map(IndexNotice::kind).toList();
        }
    }

    @Test
    @Tag("faults")
    void a_history_outlives_forty_kinds_of_damage() throws Exception {
        assertThat(Damage.kinds()).hasSizeGreaterThanOrEqualTo(40);
        int complete = 0;
        for (Map.Entry<String, Damage.Kind> kind : Damage.kinds().entrySet()) {
            double kept = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                index(kind, seed);
                history(kind, seed);
                kept += both(kind, seed);
                complete += 2;
            }
            System.out.printf(
                    Locale.ROOT, "| %s | complete | complete | %.0f %% |%n", kind.getKey(), 100 * kept / SEEDS);
        }
        System.out.printf("%d rounds, complete in %d of %d where one was whole%n", rounds, complete, complete);
    }

    private void index(Map.Entry<String, Damage.Kind> kind, int seed) throws Exception {
        LivedIndex index = copy();
        kind.getValue().to(index.file(), new Random(seed));
        assertThat(open(index, "index: " + kind.getKey() + " " + seed)).isEqualTo(expected);
    }

    private void history(Map.Entry<String, Damage.Kind> kind, int seed) throws Exception {
        LivedIndex index = copy();
        kind.getValue().to(index.history(), new Random(seed));
        assertThat(open(index, "history: " + kind.getKey() + " " + seed)).isEqualTo(expected);
    }

    /** Says how much is still known. */
    private double both(Map.Entry<String, Damage.Kind> kind, int seed) throws Exception {
        LivedIndex index = copy();
        kind.getValue().to(index.file(), new Random(seed));
        kind.getValue().to(index.history(), new Random(seed + 1000L));
        Set<Object> known = open(index, "both: " + kind.getKey() + " " + seed);
        return expected.stream().filter(known::contains).count() / (double) expected.size();
    }

    /** What is remembered; the second time it is opened, there is nothing to mend, and numbers go on. */
    private Set<Object> open(LivedIndex index, String what) throws Exception {
        rounds++;
        Set<Object> remembered = remembered(index, what, true);
        try (Database database = Database.open(index.file())) {
            H2Journal journal = new H2Journal(database);
            List<Long> numbers =
                    journal.batches().stream().map(JournalBatch::number).toList();
            assertThat(numbers).as(what).allMatch(number -> number < journal.begin(Instant.EPOCH));
            assertThat(database.notices()).as(what).isEmpty();
        }
        return remembered;
    }

    /** As the program does it: when damage shows while the index is open, it is opened once more. */
    private static Set<Object> remembered(LivedIndex index, String what, boolean again) throws Exception {
        boolean damaged = false;
        try (Database database = Database.open(index.file())) {
            for (IndexNotice notice : database.notices()) {
                assertThat(notice.kept().map(Files::exists)).as(what).isNotEqualTo(Optional.of(false));
            }
            try {
                return LivedIndex.remembered(database);
            } catch (IndexFailedException e) {
                damaged = database.isDamaged();
                if (!damaged || !again) {
                    throw new AssertionError(what, e);
                }
            }
        } catch (IndexUnavailableException e) {
            throw new AssertionError(what, e);
        }
        assertThat(damaged).as(what).isTrue();
        return remembered(index, what, false);
    }

    private LivedIndex copy() throws IOException {
        // The paths in the history are those of the folder in which it began, so every round goes on there.
        Path saved = temporary.resolve("saved");
        if (!Files.exists(saved)) {
            copy(life, saved);
        }
        delete(life);
        copy(saved, life);
        return LivedIndex.of(life);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
