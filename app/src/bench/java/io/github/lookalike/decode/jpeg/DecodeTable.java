package io.github.lookalike.decode.jpeg;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what reading camera pictures takes, against libjpeg-turbo and the JDK, and how true it is. Run by
 *
 * <pre>./mvnw -q -Pbench -pl app -am test -Dbench.command="-Xmx1g io.github.lookalike.decode.jpeg.DecodeTable DIR 9"</pre>
 *
 * with a folder of pictures, of which those of 4 megapixels and more take part, and the number of rounds. In a round each
 * contender reads all of them once, one after another on one thread. CPU time counts, that of the compiler and the
 * collector included; two rounds more come first, and the very first is shown as the cold one. Ratios are medians over the rounds,
 * for which a busy machine matters less than for the times. Progressive copies are made by {@code jpegtran}. A program
 * that is not installed is left out.
 */
public final class DecodeTable {

    private static final long LEAST_PIXELS = 4_000_000;
    private static final int WARM_UP = 2;

    private final PrintStream out;
    private final int rounds;

    private DecodeTable(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, DecodeException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        List<Photo> photos = Photo.of(folder);
        DecodeTable table = new DecodeTable(System.out, rounds);
        System.out.printf("Java %s, %d rounds%n", Runtime.version(), rounds);
        List<Path> camera = new ArrayList<>();
        for (Photo each : photos) {
            if (each.pixels() >= LEAST_PIXELS && !each.progressive()) {
                camera.add(each.file());
            }
        }
        if (camera.isEmpty()) {
            System.out.println("no baseline JPEG of 4 megapixels or more in " + folder);
        } else {
            table.print(camera);
        }
        new Fidelity(System.out).print(photos);
    }

    private void print(List<Path> camera) throws IOException, DecodeException, InterruptedException {
        out.printf("%d baseline pictures of 4 megapixels and more, %d KB each%n", camera.size(), kilobytes(camera));
        List<Path> copies = progressive(camera);
        Timing own = new Timing(Contender.OWN, Contender.OWN.title(), camera, rounds);
        List<Timing> timings = new ArrayList<>(List.of(own));
        for (Contender peer : List.of(Contender.TURBO, Contender.IMAGE_IO)) {
            if (peer.isThere()) {
                timings.add(new Timing(peer, peer.title(), camera, rounds));
            } else {
                out.println(peer.title() + " is not installed");
            }
        }
        if (!copies.isEmpty()) {
            timings.add(new Timing(Contender.OWN, "own, progressive copies", copies, rounds));
        }
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Timing timing : timings) {
                timing.run(round);
            }
        }
        out.printf("%-34s %10s %10s %12s%n", "CPU", "cold ms", "ms each", "of own");
        for (Timing timing : timings) {
            out.printf(
                    Locale.ROOT,
                    "%-34s %10.1f %10.1f %12.2f%n",
                    timing.title(),
                    timing.cold(),
                    timing.milliseconds(),
                    timing.ratio(own));
        }
        for (Path copy : copies) {
            Files.delete(copy);
        }
    }

    private List<Path> progressive(List<Path> files) throws IOException, InterruptedException {
        Program jpegtran = new Program("jpegtran");
        if (!jpegtran.isInstalled()) {
            out.println("jpegtran is not installed: no progressive copies");
            return List.of();
        }
        List<Path> copies = new ArrayList<>();
        for (Path file : files) {
            Path copy = Files.createTempFile("progressive", ".jpg");
            jpegtran.run(List.of("-copy", "all", "-progressive", "-outfile", copy.toString(), file.toString()));
            copies.add(copy);
        }
        return copies;
    }

    private static long kilobytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes / files.size() / 1000;
    }
}
