package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Photographs of a folder, reduced to half their size at most, so that nothing shows how they were saved before. */
final class Photographs {

    /** Longest side they are held at, in pixels. */
    private static final int LONGEST = 1500;

    private static final int SMALLEST = 500;

    private final List<BufferedImage> reduced;

    private Photographs(List<BufferedImage> reduced) {
        this.reduced = reduced;
    }

    static Photographs of(Path folder, int most) throws IOException {
        List<Path> files = files(folder);
        List<BufferedImage> reduced = new ArrayList<>();
        for (Path file : files) {
            if (reduced.size() < most) {
                take(file, reduced);
            }
        }
        if (reduced.isEmpty()) {
            throw new IOException(
                    "no photograph of " + 2 * SMALLEST + " pixels and more in " + folder.toAbsolutePath());
        }
        return new Photographs(List.copyOf(reduced));
    }

    /** All of a folder, in an order that chance made once. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = new ArrayList<>(all.filter(Photographs::photograph).sorted().toList());
        }
        Collections.shuffle(files, new Random(ProofFigures.SEED));
        return files;
    }

    int count() {
        return reduced.size();
    }

    BufferedImage get(int number) {
        return reduced.get(Math.floorMod(number, reduced.size()));
    }

    /** One of them with its longest side at this many pixels, or as many as it has. */
    BufferedImage get(int number, int longest) {
        BufferedImage picture = get(number);
        double factor = (double) longest / Math.max(picture.getWidth(), picture.getHeight());
        return factor < 1 ? Resampling.AREA.scaled(picture, factor) : picture;
    }

    private static void take(Path file, List<BufferedImage> reduced) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture != null) {
            int longest = Math.max(picture.getWidth(), picture.getHeight());
            double factor = Math.min(0.5, (double) LONGEST / longest);
            if (longest * factor >= SMALLEST) {
                reduced.add(Resampling.AREA.scaled(Canvas.rgb(picture), factor));
            }
        }
    }

    /** Drawings and screenshots come as PNG. */
    private static boolean photograph(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".jpg");
    }
}
