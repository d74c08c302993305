package io.github.lookalike.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.act.SystemCallTrial.Case;
import io.github.lookalike.act.SystemCallTrial.Kind;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.CrashingDisk.Lasting;
import io.github.lookalike.api.contract.Fault;
import io.github.lookalike.host.PluginChoice;
import io.github.lookalike.host.PluginHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets each call fail that an act of the bundled actions makes. All calls, in every way, and a table:
 * {@code ./mvnw -Pfaults -pl app -am test -Dtest=SystemCallTrialTest}.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "looks at link counts, and at a trash of its own")
final class SystemCallTrialTest {

    /** A short cut takes about one call of so many. */
    private static final int SHORT = 40;

    @TempDir
    private Path temporary;

    private PluginHost host;
    private Map<String, FileAction> actions = Map.of();
    private int rounds;

    @BeforeEach
    void loadTheBundledActions() throws IOException {
        host = PluginHost.loadBundled(temporary.resolve("data"), "1.2.0", PluginChoice.usual());
        actions = host.fileActions().stream().collect(Collectors.toMap(FileAction::id, Function.identity()));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void some_failing_calls_lose_halve_and_leave_nothing() throws IOException {
        isFaultless(run(new Random(Long.getLong("faults.seed", 1)), SHORT));
    }

    @Test
    @Tag("faults")
    void failing_calls_lose_halve_and_leave_nothing() throws IOException {
        List<FaultCount> counts = run(new Random(1), 1);
        System.out.println(FaultCount.head());
        counts.forEach(count -> System.out.println(count.line()));
        isFaultless(counts);
    }

    private List<FaultCount> run(Random random, int oneOf) throws IOException {
        List<FaultCount> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            counts.add(run(kind, false, random, oneOf));
            if (!kind.isPermanent()) {
                counts.add(run(kind, true, random, oneOf));
            }
        }
        return counts;
    }

    private FaultCount run(Kind kind, boolean undoing, Random random, int oneOf) throws IOException {
        FaultCount count = new FaultCount((undoing ? "undo of " : "") + kind);
        for (Fault fault : Fault.values()) {
            for (Lasting lasting : Lasting.values()) {
                long calls = Long.MAX_VALUE;
                for (long call = 1L + random.nextInt(oneOf);
                        call <= calls;
                        call += 1L + random.nextInt(2 * oneOf - 1)) {
                    calls = round(new Case(kind, undoing, fault, lasting, call), count);
                }
            }
        }
        return count;
    }

    private long round(Case tried, FaultCount count) throws IOException {
        Path folder = Files.createDirectory(temporary.toRealPath().resolve("round" + rounds++));
        long calls = new SystemCallTrial(tried, folder, actions, count).run();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        return calls;
    }

    private static void isFaultless(List<FaultCount> counts) {
        assertThat(counts).allSatisfy(count -> assertThat(count.troubles()).isEmpty());
    }
}
