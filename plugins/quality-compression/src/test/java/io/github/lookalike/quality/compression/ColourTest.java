package io.github.lookalike.quality.compression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.contract.QualityScorerContract;
import io.github.lookalike.api.contract.SampleCandidate;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

final class ColourTest extends QualityScorerContract {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    @Override
    protected QualityScorer scorer() {
        return new Colour();
    }

    @Test
    void sepia_is_one_tone_also_where_a_white_page_clips_it() {
        assertThat(of(this::page, ColourTest::sepia)).isLessThan(0.45);
        assertThat(of(ColourTest::ramp, ColourTest::sepia)).isLessThan(0.45);
    }

    @Test
    void grey_has_no_colour() {
        assertThat(of(this::page, level -> level * 0x010101)).isZero();
    }

    @Test
    void a_drawing_of_three_flat_colours_has_all_its_colours() {
        int[] colours = {0xc02020, 0x20a040, 0x3050d0};
        assertThat(of(i -> i % WIDTH * 3 / WIDTH, shade -> colours[shade])).isEqualTo(1);
    }

    @Test
    void one_hue_of_any_strength_at_one_lightness_is_more_than_a_tone() {
        assertThat(of(i -> i / WIDTH * 100 / HEIGHT, ColourTest::reddened)).isGreaterThan(0.9);
    }

    private static int reddened(int strength) {
        return (128 + strength) << 16 | (128 - strength * 51 / 100) << 8 | 128;
    }

    /** Dark strokes on white. */
    private int page(int pixel) {
        return pixel % WIDTH / 20 % 3 == 0 ? 40 + pixel / WIDTH / 2 : 255;
    }

    private static int ramp(int pixel) {
        return pixel % WIDTH * 255 / WIDTH;
    }

    /** As most programs make it. */
    private static int sepia(int grey) {
        int level = grey & 0xff;
        int red = Math.min(255, (int) (1.351 * level));
        int green = Math.min(255, (int) (1.203 * level));
        int blue = Math.min(255, (int) (0.937 * level));
        return red << 16 | green << 8 | blue;
    }

    private double of(IntUnaryOperator shade, IntUnaryOperator colour) {
        int[] rgb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = colour.applyAsInt(shade.applyAsInt(i));
        }
        return scorer().score(SampleCandidate.of("JPEG", 1, Pixels.ofRgb(WIDTH, HEIGHT, rgb, WIDTH, HEIGHT)))
                .value();
    }
}
