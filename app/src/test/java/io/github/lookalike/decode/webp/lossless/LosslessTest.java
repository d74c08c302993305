package io.github.lookalike.decode.webp.lossless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.DecodeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LosslessTest {

    /** The chunk of a file without other chunks, and its signature and size. */
    private static final int DATA = 12 + 8 + 5;

    private static final int WIDTH = 66;
    private static final int HEIGHT = 44;

    /** The digests are those of the colours that libwebp's {@code dwebp -pam} writes (1.2.4), their first 16 digits. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"lossless-alpha.webp, 66, 44, 88f4322fd7ff9854", "lossless-few-colours.webp, 61, 37, f0148c3081976a2b"})
    void every_colour_is_as_the_reference_decoder_gives_it(String name, int width, int height, String digest)
            throws Exception {
        Lossless.Colours colours = Lossless.read(data(file(name)), width, height);

        ByteBuffer rgba = ByteBuffer.allocate(4 * colours.argb().length);
        for (int colour : colours.argb()) {
            rgba.putInt(Integer.rotateLeft(colour, 8));
        }
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(rgba.array());
        assertThat(HexFormat.of().formatHex(sum)).startsWith(digest);
        assertThat(colours.rows()).isEqualTo(height);
    }

    @Test
    void of_data_that_end_too_early_the_rows_before_that_are_given() throws Exception {
        byte[] bytes = file("lossless-alpha.webp");
        int[] sound = Lossless.read(data(bytes), WIDTH, HEIGHT).argb();

        Lossless.Colours most = Lossless.read(data(Arrays.copyOf(bytes, bytes.length * 9 / 10)), WIDTH, HEIGHT);

        assertThat(most.rows()).isBetween(HEIGHT / 2, HEIGHT - 1);
        assertThat(Arrays.copyOf(most.argb(), most.rows() * WIDTH))
                .isEqualTo(Arrays.copyOf(sound, most.rows() * WIDTH));
        ByteBuffer start = data(Arrays.copyOf(bytes, DATA + 20));
        assertThatThrownBy(() -> Lossless.read(start, WIDTH, HEIGHT)).isInstanceOf(DecodeException.class);
    }

    @Test
    void any_bytes_end_in_colours_or_a_reason() throws Exception {
        Random random = new Random(20261128);
        for (String name : new String[] {"lossless-alpha.webp", "lossless-few-colours.webp"}) {
            byte[] whole = file(name);
            for (int i = 0; i < 2000; i++) {
                byte[] changed = whole.clone();
                for (int n = 0; n < 1 + i % 4; n++) {
                    changed[DATA + random.nextInt(Math.min(200, whole.length - DATA))] = (byte) random.nextInt(256);
                }
                assertThat(endsWell(changed)).isTrue();
            }
        }
    }

    @Test
    void who_is_interrupted_stops() throws Exception {
        ByteBuffer data = data(file("lossless-alpha.webp"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Lossless.read(data, WIDTH, HEIGHT)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static boolean endsWell(byte[] bytes) throws IOException {
        try {
            return Lossless.read(data(bytes), WIDTH, HEIGHT).rows() <= HEIGHT;
        } catch (DecodeException e) {
            return e.getMessage() != null;
        }
    }

    private static ByteBuffer data(byte[] file) {
        return ByteBuffer.wrap(file, DATA, file.length - DATA).slice();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream stream = LosslessTest.class.getResourceAsStream("/webp/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no fixture " + name);
            }
            return stream.readAllBytes();
        }
    }
}
