package io.github.lookalike.decode.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.plane.Profiled;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebpDecoderTest {

    private static final int COLUMNS = 4;
    private static final int ROWS = 3;

    /** Averages of what libwebp 1.2.4 shows: its red, green and blue, weighed as JFIF does. */
    @Test
    void light_and_colours_are_as_the_reference_decoder_shows_them() throws Exception {
        Pixels pixels = full("partitions-q60.webp");

        assertNear(pixels.averagedLuma(COLUMNS, ROWS), new float[] {
            151.7f, 117.9f, 103.3f, 102.1f, 88.2f, 122.1f, 108.3f, 137.3f, 113.3f, 138.9f, 160.3f, 170.4f
        });
        assertNear(pixels.averagedBlueDifference(COLUMNS, ROWS), new float[] {
            78.0f, 104.3f, 109.4f, 113.9f, 151.5f, 131.1f, 139.6f, 122.7f, 173.8f, 155.4f, 139.3f, 131.5f
        });
        assertNear(pixels.averagedRedDifference(COLUMNS, ROWS), new float[] {
            127.1f, 118.5f, 150.7f, 142.8f, 114.3f, 150.2f, 119.6f, 118.9f, 133.3f, 113.1f, 102.1f, 90.1f
        });
    }

    @Test
    void colours_that_no_screen_can_show_are_cut_off_as_the_reference_decoder_does() throws Exception {
        Pixels pixels = full("saturated-q80.webp");

        assertNear(pixels.averagedLuma(COLUMNS, ROWS), new float[] {
            174.9f, 159.6f, 95.5f, 93.0f, 162.7f, 113.8f, 117.0f, 112.7f, 138.6f, 121.9f, 111.3f, 101.1f
        });
        // The reference decoder blurs colours before it shows them.
        assertNear(
                pixels.averagedBlueDifference(COLUMNS, ROWS),
                new float[] {62.8f, 94.9f, 102.7f, 106.7f, 109.9f, 91.9f, 112.4f, 117.3f, 160.9f, 160.1f, 181.5f, 189.5f
                },
                1.5f);
    }

    @Test
    void reducing_is_averaging() throws Exception {
        for (String name : TestWebps.NAMES) {
            Pixels full = full(name);
            for (int side : new int[] {3, 7, 20, 33}) {
                Pixels small =
                        decode(TestWebps.read(name), new TargetSize(side)).pixels();
                assertThat(Math.min(small.width(), small.height())).isGreaterThanOrEqualTo(side);
                int reduction = new TargetSize(side).reduction(full.width(), full.height());
                for (int i = 0; i < small.width() * small.height(); i++) {
                    int x = i % small.width();
                    int y = i / small.width();
                    assertThat(small.luma(x, y) - Reading.cell(full, reduction, x, y))
                            .as(name + " " + side)
                            // Edges are not smoothed here: at quality 10 that moves cells of few samples by some
                            // levels.
                            .isBetween(-8f, 8f);
                }
            }
        }
    }

    @Test
    void colour_keeps_half_the_size_of_light() throws Exception {
        Pixels pixels = full("odd-q95.webp");

        assertThat(pixels.width()).isEqualTo(67);
        assertThat(pixels.height()).isEqualTo(45);
        assertThat(pixels.sourceWidth()).isEqualTo(67);
        assertThat(decode(TestWebps.read("odd-q95.webp"), TargetSize.FULL).damage())
                .isEmpty();
    }

    @Test
    void a_truncated_picture_is_damaged_when_most_of_it_is_there_and_refused_when_not() throws Exception {
        byte[] bytes = TestWebps.read("odd-q95.webp");

        Decoded most = decode(Arrays.copyOf(bytes, bytes.length * 9 / 10), TargetSize.FULL);

        assertThat(most.damage())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("truncated").contains("of 45 rows"));
        Pixels sound = full("odd-q95.webp");
        for (int x = 0; x < 67; x++) {
            assertThat(most.pixels().luma(x, 11)).isEqualTo(sound.luma(x, 11));
        }
        assertThat(decode(Arrays.copyOf(bytes, bytes.length - 3), TargetSize.FULL)
                        .damage())
                .isPresent();
        assertThatThrownBy(() -> decode(Arrays.copyOf(bytes, bytes.length / 4), TargetSize.FULL))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("truncated");
    }

    @Test
    void a_picture_that_claims_too_much_is_refused_before_it_takes_memory() {
        byte[] bytes = TestWebps.read("odd-q95.webp");
        bytes[26] = (byte) 0xff;
        bytes[27] = 0x3f;
        bytes[28] = (byte) 0xff;
        bytes[29] = 0x3f;

        assertThatThrownBy(() -> new WebpDecoder(1_000_000, 64 << 20).decode(TestWebps.source(bytes), TargetSize.FULL))
                .isInstanceOfSatisfying(
                        DecodeException.class,
                        e -> assertThat(ProblemCause.problemOf(e)).isEqualTo(DecodeProblem.TOO_LARGE));
        assertThatThrownBy(
                        () -> new WebpDecoder(1_000_000_000, 64 << 20).decode(TestWebps.source(bytes), TargetSize.FULL))
                .hasMessageContaining("16,383");
    }

    /** Averages of what libwebp 1.2.4 shows, over mid-grey. */
    @ParameterizedTest
    @ValueSource(strings = {"alpha-lossless-q60.webp", "alpha-plain-q60.webp"})
    void transparent_parts_lie_over_mid_grey(String name) throws Exception {
        assertNear(full(name).averagedLuma(COLUMNS, ROWS), new float[] {
            154.6f, 118.7f, 117.3f, 162.5f, 113.2f, 124.6f, 127.4f, 137.5f, 135.9f, 110.5f, 143.2f, 147.4f
        });
    }

    @Test
    void what_says_how_transparent_it_is_must_be_sound() {
        byte[] simple = TestWebps.read("odd-q95.webp");

        for (byte[] chunk : new byte[][] {new byte[0], new byte[5], {1, 0, 0, 0}}) {
            byte[] damaged = TestWebps.extended(simple, "ALPH", chunk);
            assertThatThrownBy(() -> TestWebps.decode(damaged, TargetSize.FULL))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("WebP picture, but");
        }
    }

    @Test
    void lossless_pictures_are_read_too() throws Exception {
        byte[] bytes = TestWebps.read("lossless-alpha.webp");

        Decoded most = decode(Arrays.copyOf(bytes, bytes.length * 9 / 10), TargetSize.FULL);

        // Averages of what libwebp 1.2.4 shows, over mid-grey.
        assertNear(full("lossless-alpha.webp").averagedLuma(COLUMNS, ROWS), new float[] {
            154.2f, 118.4f, 117.6f, 162.6f, 113.0f, 124.6f, 127.4f, 136.8f, 135.7f, 110.7f, 143.3f, 146.9f
        });
        assertThat(most.damage()).hasValueSatisfying(text -> assertThat(text).contains("of 44 rows"));
        assertThatThrownBy(() -> decode(Arrays.copyOf(bytes, bytes.length / 4), TargetSize.FULL))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("truncated");
        assertThatThrownBy(() -> new WebpDecoder(1000, 64 << 20).decode(TestWebps.source(bytes), TargetSize.FULL))
                .hasMessageContaining("66×44");
    }

    @Test
    void a_file_that_ends_before_its_picture_is_left_to_others() throws Exception {
        assertThat(TestWebps.decode(Arrays.copyOf(TestWebps.read("odd-q95.webp"), 15), TargetSize.FULL))
                .isEmpty();
    }

    @Test
    void other_chunks_are_stepped_over() throws Exception {
        byte[] simple = TestWebps.read("odd-q95.webp");
        byte[] extended = TestWebps.extended(simple, "VP8X", new byte[10], "XYZ ", new byte[7], "EXIF", new byte[4]);

        assertThat(decode(extended, TargetSize.FULL).pixels().averagedRgb(9, 9))
                .isEqualTo(full("odd-q95.webp").averagedRgb(9, 9));
    }

    @Test
    void the_first_picture_of_an_animation_is_read_when_it_fills_the_canvas() throws Exception {
        byte[] simple = TestWebps.read("odd-q95.webp");
        byte[] frame = new byte[16 + simple.length - 12];
        frame[6] = 66;
        frame[9] = 44;
        System.arraycopy(simple, 12, frame, 16, simple.length - 12);
        byte[] canvas = {2, 0, 0, 0, 66, 0, 0, 44, 0, 0};
        byte[] larger = {2, 0, 0, 0, 99, 0, 0, 44, 0, 0};

        assertThat(decode(animation(canvas, frame), TargetSize.FULL).pixels().averagedRgb(9, 9))
                .isEqualTo(full("odd-q95.webp").averagedRgb(9, 9));
        assertThat(TestWebps.decode(animation(larger, frame), TargetSize.FULL)).isEmpty();
    }

    @Test
    void a_colour_profile_is_heeded() throws Exception {
        byte[] simple = TestWebps.read("odd-q95.webp");
        byte[] plain = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

        Pixels as = seen(decode(TestWebps.extended(simple, "ICCP", plain), TargetSize.FULL));
        Pixels lighter = seen(decode(TestWebps.extended(simple, "ICCP", linear), TargetSize.FULL));

        float light = full("odd-q95.webp").averagedLuma(1, 1)[0];
        assertThat(as.averagedLuma(1, 1)[0]).isEqualTo(light);
        assertThat(lighter.averagedLuma(1, 1)[0]).isGreaterThan(light + 20);
        assertThat(lighter.averagedLuma(1, 1)[0] - light).isLessThan(90);
    }

    private static Pixels seen(Decoded decoded) {
        return Profiled.toSrgb(decoded.pixels(), decoded.profile().orElseThrow());
    }

    private static byte[] animation(byte[] canvas, byte[] frame) {
        byte[] nothing = Arrays.copyOf("RIFF\0\0\0\0WEBP".getBytes(StandardCharsets.US_ASCII), 12);
        return TestWebps.extended(nothing, "VP8X", canvas, "ANIM", new byte[6], "ANMF", frame);
    }

    private static Pixels full(String name) throws Exception {
        return decode(TestWebps.read(name), TargetSize.FULL).pixels();
    }

    private static Decoded decode(byte[] bytes, TargetSize size) throws Exception {
        return TestWebps.decode(bytes, size).orElseThrow();
    }

    private static void assertNear(float[] got, float[] wanted) {
        assertNear(got, wanted, 0.6f);
    }

    private static void assertNear(float[] got, float[] wanted, float most) {
        for (int i = 0; i < wanted.length; i++) {
            assertThat(got[i] - wanted[i]).as("cell " + i).isBetween(-most, most);
        }
    }
}
