package io.github.lookalike.accuracy;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Picture;
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

/** Takes pictures from a folder, seeded, and reduces them to the size at which they are tried. */
final class Originals {

    /** Reduced by a tenth, pixels no longer lie in the blocks of the JPEG they were read from. */
    private static final double FRESH = 0.9;

    private final Shelf shelf;
    private final int longest;
    private final List<Original> taken = new ArrayList<>();

    /** @param longest the longest side, in pixels */
    Originals(Shelf shelf, int longest) {
        this.shelf = shelf;
        this.longest = longest;
    }

    /** @param most how many, 0 for all */
    List<Original> take(Path folder, int most) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(shelf::mayBePicture)
                    .sorted()
                    .toList());
        }
        Collections.shuffle(files, new Random(Accuracy.SEED));
        for (Path file : files.subList(0, most == 0 ? files.size() : Math.min(most, files.size()))) {
            shelf.read(file, new TargetSize(longest * 3 / 4)).ifPresent(picture -> take(file, picture));
        }
        return List.copyOf(taken);
    }

    private void take(Path file, Picture read) {
        Pixels pixels = read.pixels();
        double scale = Math.min(1, (double) longest / Math.max(pixels.width(), pixels.height()));
        int width = Math.max(1, (int) Math.round(pixels.width() * scale));
        int height = Math.max(1, (int) Math.round(pixels.height() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels.averagedRgb(width, height), 0, width);
        String name = String.format(Locale.ROOT, "%04d %s", taken.size(), file.getFileName());
        Saving saving = Saving.jpeg(0.93f);
        taken.add(new Original(
                shelf.put(name, picture, saving),
                saving.resaved(picture),
                /* unsaved= */ picture,
                read.metadata(),
                scale < FRESH));
    }
}
