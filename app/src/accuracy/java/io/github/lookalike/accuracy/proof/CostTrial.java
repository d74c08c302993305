package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The processor time of {@code find} over an everyday library, against another build, in turn. */
final class CostTrial {

    private static final int ROUNDS = 3;

    /** About as many bytes as pictures of everyday libraries have that were sent by phones. */
    private static final int BYTES = 300_000;

    /** Photographs are cut into parts of at least this many pixels a side, three by three at most. */
    private static final int PART = 700;

    private final Path temporary;
    private final Path pictures;
    private final PrintStream out;

    /** @param pictures photographs, of which disjoint parts are different pictures of one library */
    CostTrial(Path temporary, Path pictures, PrintStream out) {
        this.temporary = temporary;
        this.pictures = pictures;
        this.out = out;
    }

    /** @param count how many; each fifth is a copy of the one before */
    void run(int count, Program now, Program before) throws IOException, InterruptedException {
        Path library = Files.createDirectory(temporary.resolve("library"));
        List<Integer> sizes = write(library, count);
        int bytes = sizes.stream().mapToInt(Integer::intValue).sum() / sizes.size();
        Table table = new Table(
                out,
                String.format(
                        Locale.ROOT,
                        "Processor seconds of `find` over %d JPEGs of %d kB, a fifth copies, the JVM's start included",
                        sizes.size(),
                        bytes / 1000),
                List.of("round", "now", "before", "ratio"));
        // The first run of each fills the caches of the disk, and does not count.
        before.find(library);
        now.find(library);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double then = before.find(library).cpuSeconds();
            double here = now.find(library).cpuSeconds();
            ratios.add(here / then);
            table.row(round, words(here), words(then), words(here / then));
        }
        Collections.sort(ratios);
        table.row("**median**", "", "", words(ratios.get(ROUNDS / 2)));
    }

    private List<Integer> write(Path library, int count) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (Path file : Photographs.files(pictures)) {
            for (BufferedImage part : parts(ImageIO.read(file.toFile()))) {
                if (sizes.size() < count) {
                    byte[] bytes = sized(part);
                    write(library, sizes, bytes);
                    if (sizes.size() % 5 == 4) {
                        write(library, sizes, copy(Encoding.shown(bytes), sizes.size()));
                    }
                }
            }
        }
        return sizes;
    }

    private static void write(Path library, List<Integer> sizes, byte[] bytes) throws IOException {
        // Copies do not lie beside what they were made of.
        String name = String.format(Locale.ROOT, "IMG_%04d.jpg", 7919 * sizes.size() % 10_000);
        Files.write(library.resolve(name), bytes);
        sizes.add(bytes.length);
    }

    private static byte[] copy(BufferedImage picture, int number) {
        double scale = number % 2 == 0 ? 1 : 0.6;
        return Encoding.jpeg(80).bytes(Resampling.BICUBIC.scaled(picture, scale));
    }

    private static List<BufferedImage> parts(BufferedImage whole) {
        int across = Math.min(3, whole.getWidth() / PART);
        int down = Math.min(3, whole.getHeight() / PART);
        List<BufferedImage> parts = new ArrayList<>();
        for (int number = 0; number < across * down; number++) {
            int width = whole.getWidth() / across;
            int height = whole.getHeight() / down;
            int line = number / across;
            parts.add(Canvas.rgb(whole.getSubimage(number % across * width, line * height, width, height)));
        }
        return parts;
    }

    private static byte[] sized(BufferedImage picture) {
        byte[] file = Encoding.jpeg(95).bytes(picture);
        for (int quality = 91; file.length > BYTES * 5 / 4 && quality > 60; quality -= 6) {
            file = Encoding.jpeg(quality).bytes(picture);
        }
        return file;
    }

    private static String words(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
