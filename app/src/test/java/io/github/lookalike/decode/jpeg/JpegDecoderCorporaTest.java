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
import java.util.Arrays;
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
            byte[] bytes = ReferenceLuma.withoutProfile(Files.readAllBytes(file));
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

    @Test
    void a_sound_picture_is_not_marked_and_a_cut_one_is() throws IOException {
        List<String> strays = new ArrayList<>();
        for (Path file : jpegs()) {
            byte[] bytes = Files.readAllBytes(file);
            boolean progressive = isProgressive(bytes);
            if (!file.toString().contains("hostile") && bytes.length > 1 && bytes[0] == -1 && isDamaged(bytes)) {
                strays.add(file + " is whole");
            }
            for (int percent = 5; progressive && percent < 100; percent += 7) {
                if (!isDamaged(Arrays.copyOf(bytes, (int) (bytes.length * (long) percent / 100)))) {
                    strays.add(file + " is cut at " + percent + " %");
                }
            }
        }

        assertThat(strays).isEmpty();
    }

    private boolean isDamaged(byte[] bytes) throws IOException {
        try {
            Optional<Decoded> decoded = decoder.decode(new BytesSource(bytes), new TargetSize(128));
            return decoded.isPresent() && decoded.get().damage().isPresent();
        } catch (DecodeException e) {
            return true;
        }
    }

    /** Whether one of the front's markers begins a progressive frame of 8 bits. */
    private static boolean isProgressive(byte[] bytes) {
        for (int i = 0; i < bytes.length - 4; i++) {
            if (bytes[i] == -1 && bytes[i + 1] == (byte) 0xc2 && bytes[i + 2] == 0 && bytes[i + 4] == 8) {
                return true;
            }
        }
        return false;
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
