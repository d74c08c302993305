package io.github.lookalike.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The finished jar against other programs on libraries as people have them ({@link Libraries}), with the same number of
 * threads, the start of each process included. They take turns round after round; what counts is the median of the rounds'
 * ratios. First without anything remembered, then once more with what each program remembers. Beside time and memory stands
 * what each found: of two programs that take equally long one may find nothing.
 *
 * <pre>
 * ./mvnw -q package -DskipTests
 * ./mvnw -q -Pbench -pl app -am test -Dbench.command="io.github.lookalike.bench.EndToEnd target/lookalike.jar PICTURES"
 * </pre>
 *
 * <p>Further arguments: rounds (3 if not said); libraries and how many pictures each has ({@code
 * everyday=400,mixed=2000,camera=400}); the Java or Javas that run the jar, joined by commas (the one that runs this); threads
 * (one for each processor). Paths are absolute, or relative to {@code app}. Peers that are not installed are named and left
 * out.
 */
public final class EndToEnd {

    private static final String USUAL = "everyday=400,mixed=2000,camera=400";

    private final PrintStream out = System.out;
    private final Path jar;
    private final int rounds;
    private final List<Path> javas;
    private final int threads;

    private EndToEnd(Path jar, int rounds, List<Path> javas, int threads) {
        this.jar = jar;
        this.rounds = rounds;
        this.javas = javas;
        this.threads = threads;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> javas = Arrays.stream(argument(arguments, 4, Machine.java()).split(",", -1))
                .map(Path::of)
                .toList();
        int processors = Runtime.getRuntime().availableProcessors();
        EndToEnd bench = new EndToEnd(
                Path.of(arguments[0]).toAbsolutePath(),
                Integer.parseInt(argument(arguments, 2, "3")),
                javas,
                Integer.parseInt(argument(arguments, 5, String.valueOf(processors))));
        Path work = Files.createTempDirectory("end-to-end");
        try {
            bench.run(Path.of(arguments[1]).toAbsolutePath(), argument(arguments, 3, USUAL), work);
        } finally {
            Machine.delete(work);
        }
    }

    private static String argument(String[] arguments, int index, String usual) {
        return arguments.length > index ? arguments[index] : usual;
    }

    private void run(Path folder, String wanted, Path work) throws IOException, InterruptedException {
        Machine.describe(out);
        if (!MeasuredRun.isPossible()) {
            out.println("GNU time (/usr/bin/time) is not installed; nothing can be measured without it");
            return;
        }
        Libraries libraries = new Libraries(folder, work);
        for (String one : wanted.split(",", -1)) {
            String[] both = one.split("=", 2);
            int count = Integer.parseInt(both[1]);
            Library library = switch (both[0]) {
                case "everyday" -> libraries.everyday(count);
                case "mixed" -> libraries.mixed(count);
                case "camera" -> libraries.camera(count);
                default -> throw new IllegalArgumentException("no library is called " + both[0]);
            };
            measure(library, work);
            Machine.delete(library.folder());
        }
    }

    private void measure(Library library, Path work) throws IOException, InterruptedException {
        out.printf("%n%s; %d threads, %d rounds%n%n", library.described(), threads, rounds);
        List<Contender> contenders = contenders(library.folder(), work);
        Map<Contender, List<MeasuredRun>> cold = new LinkedHashMap<>();
        Map<Contender, List<MeasuredRun>> warm = new LinkedHashMap<>();
        Map<Contender, String> found = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                if (contender.caches().isPresent()) {
                    Machine.delete(contender.caches().get());
                }
                measure(contender, "cold", cold);
                if (contender.groups().isPresent()) {
                    found.put(contender, library.judged(contender.groups().get().read()));
                }
                if (contender.caches().isPresent()) {
                    measure(contender, "warm", warm);
                }
            }
        }
        compare("cold", cold, found);
        compare("warm", warm, found);
    }

    private List<Contender> contenders(Path pictures, Path work) {
        List<Contender> contenders = new ArrayList<>();
        for (Path java : javas) {
            contenders.add(Contender.scan(java, jar, pictures, threads, work));
            contenders.add(Contender.find(java, jar, pictures, threads, work));
        }
        for (Contender other : Contender.others(pictures, threads, work)) {
            Optional<String> missing = other.missing().get();
            if (missing.isPresent()) {
                out.println("left out: " + other.name() + ": " + missing.get());
            } else {
                contenders.add(other);
            }
        }
        return contenders;
    }

    private void measure(Contender contender, String how, Map<Contender, List<MeasuredRun>> runs)
            throws IOException, InterruptedException {
        MeasuredRun run = MeasuredRun.of(contender.command(), contender.environment());
        runs.computeIfAbsent(contender, c -> new ArrayList<>()).add(run);
        System.err.printf(Locale.ROOT, "%s  %-36s %s   load %.1f%n", how, contender.name(), run, Machine.load());
    }

    /** Against czkawka where it is installed, else against the first of them, round by round. */
    private void compare(String how, Map<Contender, List<MeasuredRun>> runs, Map<Contender, String> found) {
        Contender measure = runs.keySet().stream()
                .filter(contender -> contender.name().startsWith("czkawka"))
                .findFirst()
                .orElseGet(() -> runs.keySet().iterator().next());
        List<MeasuredRun> its = runs.getOrDefault(measure, List.of());
        out.println("| " + how + " | wall | CPU | of " + measure.name() + "'s | peak | copies found |");
        out.println("|---|---|---|---|---|---|");
        runs.forEach((contender, theirs) -> {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < theirs.size(); i++) {
                ratios.add(theirs.get(i).cpu() / its.get(i).cpu());
            }
            out.printf(
                    Locale.ROOT,
                    "| %s | %.1f s | %.1f s | %.2f× | %.0f MB | %s |%n",
                    contender.name(),
                    Machine.median(theirs.stream().map(MeasuredRun::wall).toList()),
                    Machine.median(theirs.stream().map(MeasuredRun::cpu).toList()),
                    Machine.median(ratios),
                    Machine.median(theirs.stream()
                            .map(run -> (double) run.peakMegabytes())
                            .toList()),
                    found.getOrDefault(contender, ""));
        });
        out.println();
    }
}
