package io.github.lookalike.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A tree of very many small pictures scanned with the finished jar: memory and time of the first scan, then the time of
 * scans that find everything known, beside {@code find} asking for size and time of the same files.
 *
 * <pre>
 * ./mvnw -q package -DskipTests
 * ./mvnw -q -Pbench -pl app -am test -Dbench.command="io.github.lookalike.bench.ManyFiles target/lookalike.jar FOLDER 100000"
 * </pre>
 *
 * <p>The folder is filled with drawings where it does not hold them yet, and left for the next time.
 */
public final class ManyFiles {

    private static final int ROUNDS = 5;

    private ManyFiles() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        PrintStream out = System.out;
        DrawnPictures.make(folder, count);
        Path work = Files.createTempDirectory("many-files");
        try {
            run(jar, folder, work, out);
        } finally {
            Machine.delete(work);
        }
    }

    private static void run(Path jar, Path folder, Path work, PrintStream out)
            throws IOException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        Contender scan = Contender.scan(Path.of(Machine.java()), jar, folder, threads, work);
        List<String> start = List.of(
                Machine.java(),
                "-jar",
                jar.toString(),
                "list",
                "roots",
                "--data",
                scan.caches().orElseThrow().toString());
        List<String> find = List.of("find", folder.toString(), "-type", "f", "-printf", "%s %T@ %p\\n");
        Machine.describe(out);
        out.println("first scan          " + measured(scan.command()));
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            MeasuredRun found = measured(find);
            MeasuredRun started = measured(start);
            MeasuredRun scanned = measured(scan.command());
            out.println("find -printf        " + found);
            out.println("start alone         " + started);
            out.println("scan, all known     " + scanned + "   "
                    + scanned.said().lines().findFirst().orElse(""));
            ratios.add((scanned.wall() - started.wall()) / found.wall());
        }
        out.printf(
                "all known, without the start, against find: %.2f× (median of %d); load %.2f%n",
                Machine.median(ratios), ROUNDS, Machine.load());
    }

    private static MeasuredRun measured(List<String> command) throws IOException, InterruptedException {
        return MeasuredRun.of(command, Map.of());
    }
}
