package io.github.lookalike.decode;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Where tests get their pictures from, and the reader they use. */
public final class Reading {

    public static final TargetSize SMALL = new TargetSize(128);

    private static final PictureReader READER = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());

    private Reading() {}

    public static PictureReader reader() {
        return READER;
    }

    /** The bytes of a file under {@code formats/}. */
    public static byte[] fixture(String name) {
        try (InputStream stream = Reading.class.getResourceAsStream("/formats/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fixture as a file in a folder. */
    public static Path fixture(String name, Path folder) throws IOException {
        return Files.write(folder.resolve(name), fixture(name));
    }

    /** The mean of the pixels of a whole picture that make one sample of it made small. */
    public static float cell(Pixels full, int side, int column, int row) {
        int x = column * side;
        int y = row * side;
        return full.view(new Rectangle(x, y, Math.min(side, full.width() - x), Math.min(side, full.height() - y)))
                .averagedLuma(1, 1)[0];
    }

    /** The files of a folder of the corpora; the test is skipped, and says so, where they are absent. */
    public static List<Path> corpora(String folder) throws IOException {
        Path root = Path.of(System.getProperty("lookalike.corpora", "")).resolve(folder);
        Assumptions.assumeTrue(
                Files.isDirectory(root), "the corpora are absent: name them by -Dlookalike.corpora (" + root + ")");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
