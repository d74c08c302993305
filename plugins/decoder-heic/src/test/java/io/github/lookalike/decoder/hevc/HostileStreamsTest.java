package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Streams with bytes changed, cut out and cut off: each is a picture, or a reason why not. */
final class HostileStreamsTest {

    private static final int STREAMS = 400;

    @Test
    void broken_streams_end_in_a_picture_or_a_reason() throws Exception {
        List<String> expected = HevcDecoderTest.expected();
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < STREAMS; i++) {
            String line = expected.get(random.nextInt(expected.size()));
            String name = line.substring(0, line.indexOf(' '));
            refused += refuses(name, random) ? 1 : 0;
        }
        assertThat(refused).isBetween(STREAMS / 20, STREAMS - STREAMS / 20);
    }

    private static boolean refuses(String name, Random random) throws IOException {
        Stream stream = Stream.named(name);
        boolean inSets = random.nextInt(3) == 0;
        byte[] configuration = inSets ? broken(stream.configuration, random) : stream.configuration;
        byte[] data = inSets ? stream.data : broken(stream.data, random);
        HevcOptions options = new HevcOptions(random.nextBoolean(), random.nextBoolean(), 1 << 18, () -> {});
        try {
            HevcDecoder.of(configuration).decode(ByteBuffer.wrap(data), options);
            return false;
        } catch (HevcException reason) {
            assertThat(reason).hasMessageMatching("(?s).{10,}");
            return true;
        } catch (RuntimeException escaped) {
            return fail("A change of " + name + " is not answered with a reason", escaped);
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        byte[] broken = bytes.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(broken.length);
            broken[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : broken[at] ^ (1 << random.nextInt(8)));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
    }
}
