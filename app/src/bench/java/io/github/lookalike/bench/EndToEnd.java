package io.github.lookalike.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The finished jar against other programs on the same pictures: every JPEG of four megapixels or more in a folder, with
 * the same number of threads, the start of each process included. They take turns round after round; what counts is the
 * median of the rounds' ratios. First without anything remembered, then once more with what each program remembers.
 *
 * <pre>
 * ./mvnw -q package -DskipTests
 * ./mvnw -q -Pbench -pl app -am test -Dbench.command="io.github.lookalike.bench.EndToEnd target/lookalike.jar PICTURES"
 * </pre>
 *
 * <p>Further arguments: rounds (3 if not said), threads (one for each processor). Paths are absolute, or relative to
 * {@code app}. Peers that are not installed are named and left out.
 */
public final class EndToEnd {

    private static final long LEAST_PIXELS = 4_000_000;

    private final PrintStream out = System.out;
    private final Path jar;
    private final int rounds;
    private final int threads;

    private EndToEnd(Path jar, int rounds, int threads) {
        this.jar = jar;
        this.rounds = rounds;
        this.threads = threads;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        int threads = arguments.length > 3
                ? Integer.parseInt(arguments[3])
                : Runtime.getRuntime().availableProcessors();
        EndToEnd bench = new EndToEnd(Path.of(arguments[0]).toAbsolutePath(), rounds, threads);
        Path work = Files.createTempDirectory("end-to-end");
        try {
            bench.run(Path.of(arguments[1]), work);
        } finally {
            Machine.delete(work);
        }
    }

    private void run(Path folder, Path work) throws IOException, InterruptedException {
        Path pictures = Files.createDirectory(work.resolve("pictures"));
        long bytes = take(folder, pictures);
        Machine.describe(out);
        if (!MeasuredRun.isPossible()) {
            out.println("GNU time (/usr/bin/time) is not installed; nothing can be measured without it");
            return;
        }
        out.printf(
                Locale.ROOT,
                "%d pictures, %d MB, %d threads, %d rounds%n",
                count(pictures),
                bytes >> 20,
                threads,
                rounds);
        List<Contender> contenders = new ArrayList<>(List.of(
                Contender.lookalike("scan", jar, pictures, threads, work),
                Contender.lookalike("find", jar, pictures, threads, work)));
        for (Contender other : Contender.others(pictures, threads, work)) {
            Optional<String> missing = other.missing().get();
            if (missing.isPresent()) {
                out.println("left out: " + other.name() + ": " + missing.get());
            } else {
                contenders.add(other);
            }
        }
        Map<Contender, List<MeasuredRun>> cold = new LinkedHashMap<>();
        Map<Contender, List<MeasuredRun>> warm = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                if (contender.caches().isPresent()) {
                    Machine.delete(contender.caches().get());
                }
                measure(contender, "cold", cold);
                if (contender.caches().isPresent()) {
                    measure(contender, "warm", warm);
                }
            }
        }
        compare("cold", cold);
        compare("warm", warm);
    }

    private void measure(Contender contender, String how, Map<Contender, List<MeasuredRun>> runs)
            throws IOException, InterruptedException {
        MeasuredRun run = MeasuredRun.of(contender.command(), contender.environment());
        runs.computeIfAbsent(contender, c -> new ArrayList<>()).add(run);
        out.printf(Locale.ROOT, "%s  %-28s %s   load %.1f%n", how, contender.name(), run, Machine.load());
    }

    /** Against the first of them, round by round. */
    private void compare(String how, Map<Contender, List<MeasuredRun>> runs) {
        List<MeasuredRun> ours = runs.values().iterator().next();
        out.println();
        out.println(how + ": medians of " + rounds + " rounds; × is how many times Lookalike's scan");
        runs.forEach((contender, theirs) -> {
            List<Double> ratios = new ArrayList<>();
            List<Double> cpuRatios = new ArrayList<>();
            for (int i = 0; i < theirs.size(); i++) {
                ratios.add(theirs.get(i).wall() / ours.get(i).wall());
                cpuRatios.add(theirs.get(i).cpu() / ours.get(i).cpu());
            }
            out.printf(
                    Locale.ROOT,
                    "%-28s wall %7.2f s %6.2f×   CPU %7.2f s %6.2f×   peak %5.0f MB%n",
                    contender.name(),
                    Machine.median(theirs.stream().map(MeasuredRun::wall).toList()),
                    Machine.median(ratios),
                    Machine.median(theirs.stream().map(MeasuredRun::cpu).toList()),
                    Machine.median(cpuRatios),
                    Machine.median(theirs.stream()
                            .map(run -> (double) run.peakMegabytes())
                            .toList()));
        });
    }

    /** Gives the pictures that count another name in a folder of their own; their bytes in all. */
    private static long take(Path folder, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder)) {
            files = below.filter(Files::isRegularFile).sorted().toList();
        }
        long bytes = 0;
        for (Path file : files) {
            if (pixels(file) >= LEAST_PIXELS) {
                link(file, to.resolve(String.format(Locale.ROOT, "%05d.jpg", bytes == 0 ? 0 : count(to))));
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileSystemException | UnsupportedOperationException e) {
            // Another disk.
            Files.copy(file, name);
        }
    }

    private static long pixels(Path file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            for (ImageReader reader : (Iterable<ImageReader>) () -> ImageIO.getImageReadersByFormatName("jpeg")) {
                reader.setInput(stream);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            }
        } catch (IOException | RuntimeException e) {
            // Not a JPEG.
        }
        return 0;
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
