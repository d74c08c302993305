package io.github.lookalike.decode.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.source.BytesSource;
import org.junit.jupiter.api.Test;

final class WebpFrameTest {

    private static final int FIRST_CHUNK = 12;

    private final BytesSource source = TestWebps.source(TestWebps.read("odd-q95.webp"));

    @Test
    void a_frame_has_the_size_that_its_animation_says() throws Exception {
        assertThat(WebpFrame.read(source, FIRST_CHUNK, 67, 45)).hasValueSatisfying(frame -> {
            assertThat(frame.image().getWidth()).isEqualTo(67);
            assertThat(frame.damage()).isEmpty();
        });
        assertThatThrownBy(() -> WebpFrame.read(source, FIRST_CHUNK, 1, 1))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("another size");
    }

    @Test
    void lossless_frames_keep_how_transparent_they_are() throws Exception {
        BytesSource lossless = TestWebps.source(TestWebps.read("lossless-alpha.webp"));

        assertThat(WebpFrame.read(lossless, FIRST_CHUNK, 66, 44)).hasValueSatisfying(frame -> {
            assertThat(frame.image().getRGB(30, 20) >>> 24).isZero();
            assertThat(frame.image().getRGB(0, 43) >>> 24).isEqualTo(255);
        });
        assertThatThrownBy(() -> WebpFrame.read(lossless, FIRST_CHUNK, 66, 45)).isInstanceOf(DecodeException.class);
    }

    @Test
    void one_profile_is_for_all_frames() throws Exception {
        byte[] simple = TestWebps.read("odd-q95.webp");
        byte[] profiled = TestWebps.extended(simple, "VP8X", new byte[10], "ICCP", new byte[] {1, 2, 3});

        assertThat(WebpFrame.profile(TestWebps.source(profiled)))
                .hasValueSatisfying(profile -> assertThat(profile.remaining()).isEqualTo(3));
        assertThat(WebpFrame.profile(TestWebps.source(simple))).isEmpty();
    }

    @Test
    void where_no_picture_begins_is_no_frame() throws Exception {
        assertThat(WebpFrame.read(source, 1_000_000, 67, 45)).isEmpty();
    }
}
