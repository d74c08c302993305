package io.github.lookalike.decoder.heic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sequences of four frames of 64×48 pixels, made with {@code ffmpeg} and x265, whose frames it shows beside them. */
final class SequencesTest {

    private static final int SQUARE = 4;
    private static final int GREY = 128;

    private static Optional<Decoded> frame(String name, int index) throws Exception {
        byte[] file = TestHeics.resource(name + ".heics");
        return new HeicDecoder().decodePage(BytesSource.of(file), index, TargetSize.FULL);
    }

    @ParameterizedTest
    @CsvSource({"0, first", "3, last"})
    void each_frame_is_a_page(int index, String shown) throws Exception {
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(TestHeics.resource("sequence-" + shown + ".png")));

        Decoded decoded = frame("sequence", index).orElseThrow();

        assertThat(decoded.width()).isEqualTo(wanted.getWidth() * SQUARE);
        assertThat(decoded.height()).isEqualTo(wanted.getHeight() * SQUARE);
        int[] cells = decoded.pixels().averagedRgb(wanted.getWidth(), wanted.getHeight());
        int off = 0;
        for (int i = 0; i < cells.length; i++) {
            int other = wanted.getRGB(i % wanted.getWidth(), i / wanted.getWidth());
            for (int shift = 0; shift <= 16; shift += 8) {
                off += Math.abs((cells[i] >> shift & 0xff) - (other >> shift & 0xff));
            }
        }
        assertThat(off / (3 * cells.length)).isLessThanOrEqualTo(2);
    }

    @Test
    void beyond_the_last_frame_there_is_nothing() throws Exception {
        assertThat(frame("sequence", 4)).isEmpty();
    }

    @Test
    void a_frame_that_is_predicted_from_others_has_a_reason_and_the_first_is_shown() throws Exception {
        assertThat(frame("sequence-predicted", 0)).isPresent();
        assertThatThrownBy(() -> frame("sequence-predicted", 1))
                .isInstanceOfSatisfying(
                        DecodeException.class, e -> assertThat(e.kind()).isEqualTo(DecodeException.Kind.UNSUPPORTED))
                .hasMessageContaining("predicted from other frames");
    }

    @Test
    void a_still_picture_beside_frames_is_the_first_page() throws Exception {
        assertThat(frame("sequence-with-still", 0).orElseThrow().width()).isEqualTo(120);

        Pixels second = frame("sequence-with-still", 1).orElseThrow().pixels();

        assertThat(second.averagedRgb(8, 6))
                .isEqualTo(frame("sequence", 1).orElseThrow().pixels().averagedRgb(8, 6));
    }

    @Test
    void frames_are_turned_by_the_matrix_of_their_track() throws Exception {
        Pixels upright = frame("sequence", 3).orElseThrow().pixels();

        Decoded turned = frame("sequence-turned", 3).orElseThrow();

        assertThat(turned.width()).isEqualTo(48);
        for (int x = 0; x < 64; x += 9) {
            // By a quarter with the clock: what was left is above, what was below is left.
            assertThat(turned.pixels().luma(47 - 5, x)).isEqualTo(upright.luma(x, 5));
        }
    }

    @Test
    void another_track_says_how_opaque_each_frame_is() throws Exception {
        for (int index = 0; index < 4; index++) {
            Pixels opaque = frame("sequence", index).orElseThrow().pixels();
            Pixels pixels = frame("sequence-transparent", index).orElseThrow().pixels();
            for (int y = 0; y < 48; y += 5) {
                assertThat(pixels.luma(16 * index + 4, y)).isCloseTo(GREY, within(3));
                assertThat(pixels.luma(Math.min(63, 16 * index + 14), y))
                        .isCloseTo(opaque.luma(Math.min(63, 16 * index + 14), y), within(3));
            }
        }
    }
}
