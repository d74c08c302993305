package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program and a user take turns. Long, and a table:
 * {@code ./mvnw -Pfaults -pl app -am test -Dtest=SoakTrialTest [-Dfaults.rounds=100] [-Dfaults.seed=1]}.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "looks at link counts, and at a trash of its own")
final class SoakTrialTest {

    private static final int SHORT = 3;

    @TempDir
    private Path temporary;

    @Test
    void a_few_rounds_with_a_user_in_between_lose_nothing() throws Exception {
        run(List.of("move", "link", "delete"), SHORT);
    }

    @Test
    @Tag("faults")
    void rounds_with_a_user_in_between_lose_nothing() throws Exception {
        run(List.of("move", "link", "delete", "trash"), Integer.getInteger("faults.rounds", 100));
    }

    private void run(List<String> actions, int rounds) throws Exception {
        SoakTrial trial = new SoakTrial(temporary.toRealPath(), actions, Long.getLong("faults.seed", 1));
        trial.run(rounds);
        System.out.println(rounds + " rounds");
        System.out.println(trial.table());
        assertThat(trial.troubles()).isEmpty();
    }
}
