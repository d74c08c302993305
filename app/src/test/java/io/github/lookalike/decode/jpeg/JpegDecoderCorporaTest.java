package io.github.lookalike.decode.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.IIOException;
import org.junit.jupiter.api.Test;

/**
 * Against real pictures. {@code -Dlookalike.jpeg.mostPixels=…} sets how large a picture may be to take part; the JDK's
 * full decode is what takes the time.
 */
final class JpegDecoderCorporaTest {

    private static final long MOST_PIXELS = Long.getLong("lookalike.jpeg.mostPixels", 800_000);

    private final JpegDecoder decoder = new JpegDecoder();

    @Test
    void every_sound_picture_is_as_the_jdk_averages_it() throws IOException, DecodeException {
        List<String> strays = new ArrayList<>();
        int compared = 0;
        for (Path file : jpegs()) {
            byte[] bytes = Files.readAllBytes(file);
            Optional<Decoded> decoded = read(bytes);
            if (decoded.isPresent() && decoded.get().damage().isEmpty() && isSmall(decoded.get())) {
                double distance = distance(bytes, decoded.get());
                compared++;
                if (distance >= 1) {
                    strays.add(file + " is off by " + distance);
                }
            }
        }

        assertThat(compared).isGreaterThan(100);
        assertThat(strays).isEmpty();
    }

    private Optional<Decoded> read(byte[] bytes) throws IOException {
        try {
            return decoder.decode(new BytesSource(bytes), new TargetSize(128));
        } catch (DecodeException e) {
            assertThat(e).hasMessageMatching("(truncated|corrupt) after .*");
            return Optional.empty();
        }
    }

    private static double distance(byte[] bytes, Decoded decoded) throws IOException {
        try {
            return ReferenceLuma.of(bytes).distance(decoded);
        } catch (IIOException e) {
            return 0;
        }
    }

    private static boolean isSmall(Decoded decoded) {
        return (long) decoded.width() * decoded.height() <= MOST_PIXELS;
    }

    private static List<Path> jpegs() throws IOException {
        String folder = System.getProperty("lookalike.corpora", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "no real pictures: set -Dlookalike.corpora to the folder that holds them");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().matches("(?i).*\\.jpe?g"))
                    .sorted()
                    .toList();
        }
    }
}
