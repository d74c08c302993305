package io.github.lookalike.decoder.external;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

/**
 * Small files of one drawing of 96×64 pixels, its quarters red, green, blue and yellow (R, G, B and Y, row by row), made with
 * {@code avifenc} 0.11, {@code cjxl} 0.7, {@code heif-enc} 1.15 and Pillow 13.
 */
final class TestPictures {

    private static final String LETTERS = "RGBY";
    private static final List<Integer> COLOURS = List.of(0xc82828, 0x28b43c, 0x283cc8, 0xdcd232);

    private TestPictures() {}

    static byte[] read(String name) {
        try (InputStream stream = TestPictures.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips the test where a program that it needs is not installed. */
    static void assumeInstalled(String program) {
        Programs here = Programs.here(System.getenv(), OperatingSystem.of(System.getProperty("os.name")));
        assumeTrue(here.find(program).isPresent(), program + " is not installed");
    }

    static Handover handover(String name) throws Exception {
        ByteBuffer file = ByteBuffer.wrap(read(name));
        return Handover.of(Kind.of(file).orElseThrow(), file);
    }

    static Decoded decode(String name, TargetSize size) throws Exception {
        return new ExternalDecoder()
                .decode(BytesSource.of(read(name)), size)
                .orElseThrow(() -> new AssertionError(name + " was taken for another format"));
    }

    /** The colour of a letter. */
    static int colour(char letter) {
        return COLOURS.get(LETTERS.indexOf(letter));
    }

    /** The letters of the colours in the four quarters. */
    static String quarters(Pixels pixels) {
        StringBuilder letters = new StringBuilder();
        for (int rgb : pixels.averagedRgb(2, 2)) {
            int nearest = COLOURS.stream()
                    .min(Comparator.comparingInt(colour -> off(colour, rgb)))
                    .orElseThrow();
            letters.append(LETTERS.charAt(COLOURS.indexOf(nearest)));
        }
        return letters.toString();
    }

    /** The largest difference of one of the three colours. */
    static int off(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)));
        }
        return most;
    }
}
