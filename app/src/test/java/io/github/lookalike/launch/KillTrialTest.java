package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real program at random moments and looks what the next start makes of it. All kinds, and a table:
 * {@code ./mvnw -Pfaults -pl app -am test -Dtest=KillTrialTest [-Dfaults.rounds=100] [-Dfaults.seed=1]
 * [-Dfaults.kinds=scan,far]}.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "kills by signal, and looks at link counts and a trash of its own")
final class KillTrialTest {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 100);
    private static final long SEED = Long.getLong("faults.seed", 1);

    /** Which kinds are tried; far is a move to another volume. */
    private static final Set<String> KINDS =
            Set.of(System.getProperty("faults.kinds", "scan,migration,trash,move,link,delete,far")
                    .split(","));

    /** In memory, so another volume than any folder of the test. */
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    @TempDir
    private Path temporary;

    @Test
    void a_kill_amid_scan_trash_or_its_undo_loses_nothing() throws Exception {
        isFaultless(List.of(new ScanKillTrial(folder("scan"), SEED).run(1)));
        Path folder = folder("trash");
        isFaultless(new KillTrial("trash", "trash", folder, folder.resolve("away"), SEED).run(1));
    }

    @Test
    void a_kill_amid_bringing_an_index_up_to_date_loses_nothing() throws Exception {
        isFaultless(List.of(new MigrationKillTrial(folder("migration"), SEED).run(1)));
    }

    @Test
    @Tag("faults")
    void kills_at_random_moments_lose_halve_and_confuse_nothing() throws Exception {
        System.out.println(KillCount.head());
        List<KillCount> counts = new ArrayList<>();
        if (KINDS.contains("scan")) {
            counts.addAll(show(List.of(new ScanKillTrial(folder("scan"), SEED).run(ROUNDS))));
        }
        if (KINDS.contains("migration")) {
            counts.addAll(show(List.of(new MigrationKillTrial(folder("migration"), SEED).run(ROUNDS))));
        }
        for (String action : List.of("trash", "move", "link", "delete")) {
            if (!KINDS.contains(action)) {
                continue;
            }
            Path folder = folder(action);
            counts.addAll(show(new KillTrial(action, action, folder, folder.resolve("away"), SEED).run(ROUNDS)));
        }
        if (KINDS.contains("far")) {
            counts.addAll(show(farMove()));
        }
        isFaultless(counts);
    }

    private List<KillCount> farMove() throws Exception {
        if (!Files.isWritable(SHARED_MEMORY)) {
            System.out.println("move to another volume: skipped, there is no " + SHARED_MEMORY);
            return List.of();
        }
        Path away = Files.createTempDirectory(SHARED_MEMORY, "lookalike-kill");
        try {
            return new KillTrial("move", "move to another volume", folder("far"), away, SEED).run(ROUNDS);
        } finally {
            TrialAlbum.delete(away);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(temporary.toRealPath().resolve(name));
    }

    private static List<KillCount> show(List<KillCount> counts) {
        counts.forEach(count -> System.out.println(count.line()));
        return counts;
    }

    private static void isFaultless(List<KillCount> counts) {
        assertThat(counts).allSatisfy(count -> assertThat(count.troubles()).isEmpty());
    }
}
