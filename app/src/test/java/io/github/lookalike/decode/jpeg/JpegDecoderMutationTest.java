package io.github.lookalike.decode.jpeg;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files of ours with bytes changed, the same ones each time. */
final class JpegDecoderMutationTest {

    private static final int ROUNDS = Integer.getInteger("lookalike.jpeg.mutations", 400);

    @Test
    void changed_bytes_end_in_pixels_or_a_reason() throws IOException {
        for (byte[] original : TestJpegs.all()) {
            for (int seed = 0; seed < ROUNDS; seed++) {
                byte[] bytes = mutated(original, new Random(seed));
                TargetSize size = new TargetSize(seed % 2 == 0 ? 10 : 60);
                assertTimeout(Duration.ofSeconds(10), () -> Outcome.of(bytes, size), "seed " + seed);
            }
        }
    }

    /** Header bytes are changed as often as the far more numerous others. */
    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(700, bytes.length) : bytes.length);
            bytes[at] = (byte) (random.nextInt(4) == 0 ? 0xff : random.nextInt(256));
        }
        return bytes;
    }
}
