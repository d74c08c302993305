package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.decode.source.BytesSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FlatSuspicionTest {

    private static final Pixels PLAIN = Pixels.ofLuma(4, 4, new byte[16], 400, 400);
    private static final byte[] VARIED = new byte[40_000];

    static {
        new Random(1).nextBytes(VARIED);
    }

    @Test
    void one_plain_colour_of_many_varied_bytes_is_a_suspect() throws IOException {
        assertThat(suspicion(PLAIN, VARIED, Content.PLAIN)).isPresent();
        assertThat(suspicion(PLAIN, VARIED, Content.PLAIN).orElseThrow()).contains("one plain colour", "40,000");
    }

    @Test
    void a_plain_picture_that_is_stored_as_it_is_or_takes_little_is_none() throws IOException {
        assertThat(suspicion(PLAIN, new byte[40_000], Content.PLAIN)).isEmpty();
        assertThat(suspicion(PLAIN, Arrays.copyOf(VARIED, 4_000), Content.PLAIN))
                .isEmpty();
    }

    @Test
    void a_picture_with_anything_on_it_is_none() throws IOException {
        byte[] luma = new byte[16];
        luma[9] = 1;

        assertThat(suspicion(Pixels.ofLuma(4, 4, luma, 400, 400), VARIED, Content.PLAIN))
                .isEmpty();
    }

    @Test
    void what_holds_more_than_one_picture_may_begin_with_a_plain_one() throws IOException {
        Content frames = new Content(1, 9, Duration.ofSeconds(1), 8, false, 0, true, "", Set.of());

        assertThat(suspicion(PLAIN, VARIED, frames)).isEmpty();
    }

    private static Optional<String> suspicion(Pixels pixels, byte[] file, Content content) throws IOException {
        return FlatSuspicion.of(pixels, new BytesSource(Path.of("a.bin"), ByteBuffer.wrap(file)), Optional.of(content));
    }
}
