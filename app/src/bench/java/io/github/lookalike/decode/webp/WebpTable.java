package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Fingerprint;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.jpeg.CpuClock;
import io.github.lookalike.decode.jpeg.Figures;
import io.github.lookalike.decode.jpeg.Program;
import io.github.lookalike.decode.source.FileImageSource;
import io.github.lookalike.decode.source.MemoryBudget;
import io.github.lookalike.hash.dct.DctHash;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Prints what reading lossy WebP takes against libwebp's {@code dwebp}, and how true the small picture is. Run by
 *
 * <pre>./mvnw -q -Pbench -pl app -am test -Dbench.command="-Xmx1g io.github.lookalike.decode.webp.WebpTable DIR 9"</pre>
 *
 * with a folder of JPEGs, of which {@code cwebp} makes pictures of 3000 × 2000 at two qualities, and the number of rounds.
 * In a round each contender reads all of them once, on one thread. CPU time counts, that of the compiler and the collector
 * included; two rounds come before those that count. From {@code dwebp -yuv}, which converts no colours, the time of as many
 * starts is taken off.
 */
public final class WebpTable {

    private static final TargetSize SCAN = new TargetSize(128);
    private static final int MOST_PICTURES = 8;
    private static final int WARM_UP = 2;
    private static final Program CWEBP = new Program("cwebp");
    private static final Program DWEBP = new Program("dwebp");
    private static final WebpDecoder DECODER = new WebpDecoder(1_000_000_000L, Long.MAX_VALUE);

    private final PrintStream out;
    private final int rounds;
    /** Keeps the compiler from leaving work out whose result nobody wants. */
    private long blackHole;

    private WebpTable(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, DecodeException, InterruptedException {
        WebpTable table = new WebpTable(System.out, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9);
        System.out.printf("Java %s, %d rounds%n", Runtime.version(), table.rounds);
        Path made = Files.createTempDirectory("webp");
        for (int quality : new int[] {75, 90}) {
            table.print(quality, copies(Path.of(arguments[0]), made, quality), tiny(made));
        }
        System.out.println("the copies lie in " + made + (table.blackHole == 1 ? "." : ""));
    }

    private static List<Path> copies(Path folder, Path made, int quality) throws IOException, InterruptedException {
        List<Path> copies = new ArrayList<>();
        for (Path file : largest(folder)) {
            Path copy = made.resolve(copies.size() + "-q" + quality + ".webp");
            CWEBP.run(List.of("-q", "" + quality, "-resize", "3000", "2000", file.toString(), "-o", copy.toString()));
            copies.add(copy);
        }
        return copies;
    }

    private static List<Path> largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pictures = new ArrayList<>(files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jpg"))
                    .sorted()
                    .toList());
            pictures.sort(Collections.reverseOrder(
                    java.util.Comparator.comparingLong(file -> file.toFile().length())));
            return pictures.subList(0, Math.min(MOST_PICTURES, pictures.size()));
        }
    }

    private static Path tiny(Path made) throws IOException, InterruptedException {
        Path drawn = made.resolve("tiny.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", drawn.toFile());
        Path tiny = made.resolve("tiny.webp");
        CWEBP.run(List.of(drawn.toString(), "-o", tiny.toString()));
        return tiny;
    }

    private void print(int quality, List<Path> files, Path tiny)
            throws IOException, DecodeException, InterruptedException {
        double[] small = new double[rounds];
        double[] full = new double[rounds];
        double[] peer = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            double ours = own(files, SCAN);
            double whole = own(files, TargetSize.FULL);
            double theirs = dwebp(files) - dwebp(Collections.nCopies(files.size(), tiny));
            if (round >= 0) {
                small[round] = ours;
                full[round] = whole;
                peer[round] = theirs;
                ratios[round] = ours / theirs;
            }
        }
        out.printf(
                Locale.ROOT,
                "quality %d, %d pictures: fingerprint %.1f ms each, full %.1f, dwebp -yuv %.1f: fingerprint %.2f times dwebp%n",
                quality,
                files.size(),
                Figures.median(small) * 1000 / files.size(),
                Figures.median(full) * 1000 / files.size(),
                Figures.median(peer) * 1000 / files.size(),
                Figures.median(ratios));
        printFidelity(files);
    }

    private double own(List<Path> files, TargetSize size) throws IOException, DecodeException {
        double start = CpuClock.own();
        for (Path file : files) {
            blackHole += new DctHash().fingerprint(read(file, size)).hashCode();
        }
        return CpuClock.own() - start;
    }

    private static double dwebp(List<Path> files) throws IOException, InterruptedException {
        double start = CpuClock.children();
        for (Path file : files) {
            DWEBP.run(List.of("-quiet", "-yuv", file.toString(), "-o", "/dev/null"));
        }
        return CpuClock.children() - start;
    }

    /** The small picture, in which edges are left as they are, against one of the same size in which they are smoothed. */
    private void printFidelity(List<Path> files) throws IOException, DecodeException {
        double worst = 0;
        int farthest = 0;
        for (Path file : files) {
            Pixels small = read(file, SCAN);
            Pixels smoothed = smoothed(file);
            worst = Math.max(worst, difference(small, smoothed));
            Fingerprint one = new DctHash().fingerprint(small).orElseThrow();
            farthest = Math.max(
                    farthest, one.distance(new DctHash().fingerprint(smoothed).orElseThrow()));
        }
        out.printf(Locale.ROOT, "  with edges smoothed: luma differs by %.2f (rms) at most, ", worst);
        out.printf("the fingerprint by %d bits at most%n", farthest);
    }

    private static Pixels smoothed(Path file) throws IOException, DecodeException {
        FrameHeader header =
                FrameHeader.read(CodedPicture.find(open(file)).orElseThrow().data());
        AveragedPlanes planes = new AveragedPlanes(header.tag(), SCAN, Optional.empty());
        new FrameReader(header, true).read(planes);
        return planes.pixels();
    }

    private static FileImageSource open(Path file) throws IOException {
        return FileImageSource.open(file, Integer.MAX_VALUE, new MemoryBudget(Long.MAX_VALUE).share());
    }

    private static double difference(Pixels one, Pixels other) {
        double sum = 0;
        int count = one.width() * one.height();
        for (int i = 0; i < count; i++) {
            int x = i % one.width();
            int y = i / one.width();
            sum += Math.pow(one.luma(x, y) - other.luma(x, y), 2);
        }
        return Math.sqrt(sum / count);
    }

    private static Pixels read(Path file, TargetSize size) throws IOException, DecodeException {
        try (FileImageSource source =
                FileImageSource.open(file, Integer.MAX_VALUE, new MemoryBudget(Long.MAX_VALUE).share())) {
            return DECODER.decode(source, size).orElseThrow().pixels();
        }
    }
}
