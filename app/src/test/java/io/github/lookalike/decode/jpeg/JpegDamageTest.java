package io.github.lookalike.decode.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A file that lost something must never pass for a sound one, and a sound one not for damaged. */
final class JpegDamageTest {

    private static final TargetSize EIGHTH = new TargetSize(10);

    @ParameterizedTest
    @FieldSource("io.github.lookalike.decode.jpeg.TestJpegs#ALL")
    void a_cut_anywhere_shows(String name) throws IOException {
        byte[] bytes = TestJpegs.read(name);
        for (int percent = 5; percent < 100; percent++) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length * percent / 100);

            assertThat(isSound(cut)).as("%s cut at %d %%", name, percent).isFalse();
        }
        assertThat(isSound(Arrays.copyOf(bytes, bytes.length - 1))).isFalse();
    }

    @ParameterizedTest
    @FieldSource("io.github.lookalike.decode.jpeg.TestJpegs#ALL")
    void an_end_lost_to_zeros_shows(String name) throws IOException {
        byte[] bytes = TestJpegs.read(name);
        for (int percent = 5; percent < 100; percent++) {
            byte[] blank = bytes.clone();
            Arrays.fill(blank, bytes.length * percent / 100, bytes.length, (byte) 0);

            assertThat(isSound(blank)).as("%s zero from %d %%", name, percent).isFalse();
            assertThat(isSound(Arrays.copyOf(blank, 200_000))).isFalse();
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.lookalike.decode.jpeg.TestJpegs#ALL")
    void what_follows_the_picture_is_no_damage(String name) throws IOException {
        byte[] bytes = TestJpegs.read(name);
        byte[] film = new byte[300_000];
        Arrays.fill(film, (byte) 0x47);

        assertThat(isSound(bytes)).isTrue();
        assertThat(isSound(with(bytes, new byte[1]))).isTrue();
        assertThat(isSound(with(bytes, new byte[200_000]))).isTrue();
        assertThat(isSound(with(bytes, "SEFT, a camera's trailer".getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(isSound(with(bytes, film))).isTrue();
        assertThat(isSound(with(bytes, TestJpegs.read("grey")))).isTrue();
    }

    @ParameterizedTest
    @FieldSource("io.github.lookalike.decode.jpeg.TestJpegs#ALL")
    void an_end_in_front_of_the_picture_does_not_count(String name) throws IOException {
        byte[] bytes = TestJpegs.read(name);
        byte[] thumbnail = TestJpegs.read("grey");
        byte[] head = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0, 0};
        head[4] = (byte) ((thumbnail.length + 2) >> 8);
        head[5] = (byte) (thumbnail.length + 2);
        byte[] whole = with(with(head, thumbnail), Arrays.copyOfRange(bytes, 2, bytes.length));

        assertThat(isSound(whole)).isTrue();
        assertThat(isSound(Arrays.copyOf(whole, whole.length - 2))).isFalse();
    }

    @ParameterizedTest
    @FieldSource("io.github.lookalike.decode.jpeg.TestJpegs#BASELINE")
    void a_hole_in_the_middle_shows(String name) throws IOException {
        byte[] bytes = TestJpegs.read(name);
        Arrays.fill(bytes, bytes.length * 6 / 10, bytes.length * 9 / 10, (byte) 0);

        assertThat(isSound(bytes)).isFalse();
    }

    private static byte[] with(byte[] bytes, byte[] more) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(bytes);
        both.writeBytes(more);
        return both.toByteArray();
    }

    private static boolean isSound(byte[] bytes) throws IOException {
        try {
            Optional<Decoded> decoded = new JpegDecoder().decode(new BytesSource(bytes), EIGHTH);
            return decoded.isPresent() && decoded.get().damage().isEmpty();
        } catch (DecodeException e) {
            return false;
        }
    }
}
