package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.Window;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures saved without losses; how files compare is a matter of {@code CopiesAndChangesTest}. */
final class FullComparisonTest {

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_picture_that_is_turned_back_differs_in_nothing(Turn turn) {
        Pixels picture = Drawn.pixels(Drawn.picture(3, 331, 240));
        FullDifference difference = FullComparison.of(detail(picture), detail(picture.turned(turn.inverse())), turn);
        assertNothing(difference);
        assertThat(difference.columns()).isEqualTo(331);
        assertThat(difference.rows()).isEqualTo(240);
        assertThat(difference.resized()).isFalse();
        assertThat(difference.detailed()).isPositive();
    }

    @Test
    void pictures_of_any_size_can_be_compared() {
        Random random = new Random(6);
        for (int i = 0; i < 60; i++) {
            Pixels one = Drawn.pixels(Drawn.picture(i, 3 + random.nextInt(60), 3 + random.nextInt(60)));
            Pixels other = Drawn.pixels(Drawn.picture(i, 3 + random.nextInt(60), 3 + random.nextInt(60)));
            assertNothing(FullComparison.of(detail(one), detail(one), Turn.NONE));
            assertThat(FullComparison.of(detail(one), detail(other), Turn.NONE).measured())
                    .isTrue();
        }
        Pixels dot = Pixels.ofLuma(1, 1, new byte[] {9}, 1, 1);
        assertNothing(FullComparison.of(detail(dot), detail(dot), Turn.NONE));
    }

    @Test
    void the_place_of_a_change_is_told() {
        BufferedImage changed = Drawn.picture(4, 400, 300);
        dot(changed, Color.WHITE, 200, 150, 8);
        FullDifference difference = compare(Drawn.picture(4, 400, 300), changed);
        assertThat(difference.lightCluster()).isGreaterThan(100);
        Window place = difference.places().get(0);
        assertThat(place.left()).isBetween(0.49, 0.52);
        assertThat(place.top()).isBetween(0.49, 0.53);
        assertThat(place.width()).isLessThanOrEqualTo(8.0 / 400 + 1e-9);
        assertThat(place.height()).isLessThanOrEqualTo(8.0 / 300 + 1e-9);
    }

    @Test
    void another_colour_of_the_same_light_is_told_by_colours_alone() {
        BufferedImage one = plain();
        BufferedImage other = plain();
        dot(one, new Color(200, 60, 60), 100, 80, 10);
        dot(other, new Color(60, 131, 60), 100, 80, 10);
        FullDifference difference = compare(one, other);
        assertThat(difference.colourCluster()).isGreaterThan(500);
        assertThat(difference.lightCluster()).isLessThan(1);
    }

    @Test
    void faint_marks_on_plain_paper_are_a_difference_although_no_cluster_is_heavy() {
        BufferedImage marked = plain();
        dot(marked, new Color(203, 203, 203), 150, 200, 5);
        FullDifference difference = compare(plain(), marked);
        assertThat(difference.lightCluster()).isZero();
        assertThat(difference.greatest()).isBetween(2.0, 4.0);
    }

    @Test
    void a_smaller_picture_is_compared_at_its_size() {
        Pixels large = Drawn.pixels(Drawn.picture(8, 400, 300));
        FullDifference difference = FullComparison.of(detail(large), detail(half(large)), Turn.NONE);
        assertThat(difference.columns()).isEqualTo(200);
        assertThat(difference.rows()).isEqualTo(150);
        assertThat(difference.resized()).isTrue();
        assertThat(difference.lightCluster()).isZero();
        assertThat(difference.lost()).isPositive();
        assertThat(FullComparison.of(detail(half(large)), detail(large), Turn.NONE)
                        .lost())
                .isEqualTo(difference.lost());
    }

    @Test
    void what_pictures_beyond_the_size_compared_have_more_of_is_seen_to_be_lost() {
        int columns = 3600;
        int rows = 2800;
        byte[] luma = new byte[columns * rows];
        new Random(5).nextBytes(luma);
        Pixels large = Pixels.ofLuma(columns, rows, luma, columns, rows);
        float[] averages = large.averagedLuma(3300, 2567);
        byte[] reduced = new byte[averages.length];
        for (int i = 0; i < reduced.length; i++) {
            reduced[i] = (byte) Math.round(averages[i]);
        }
        Pixels small = Pixels.ofLuma(3300, 2567, reduced, 3300, 2567);
        FullDifference difference = FullComparison.of(detail(small), detail(large), Turn.NONE);
        assertThat((double) difference.columns() * difference.rows()).isCloseTo(8e6, within(1e5));
        assertThat(difference.lost()).isGreaterThan(0.1);
    }

    @Test
    void an_enlarged_picture_loses_little_at_the_size_it_had() {
        Pixels small = half(Drawn.pixels(Drawn.picture(9, 400, 300)));
        int[] rgb = new int[400 * 300];
        Samples luma = new Samples(200, 150, small.averagedLuma(200, 150));
        Cubic across = Cubic.along(200, 400, 0, 400);
        Cubic down = Cubic.along(150, 300, 0, 300);
        for (int i = 0; i < rgb.length; i++) {
            int level = (int) Math.max(0, Math.min(255, Cubic.at(luma, across, i % 400, down, i / 400)));
            rgb[i] = level * 0x010101;
        }
        Pixels enlarged = Pixels.ofRgb(400, 300, rgb, 400, 300);
        double lost =
                FullComparison.of(detail(small), detail(enlarged), Turn.NONE).lost();
        assertThat(lost).isLessThan(0.02);
        assertThat(FullComparison.of(detail(small), detail(Drawn.pixels(Drawn.picture(9, 400, 300))), Turn.NONE)
                        .lost())
                .isGreaterThan(2 * lost);
    }

    private static void assertNothing(FullDifference difference) {
        assertThat(difference.lightCluster()).isZero();
        assertThat(difference.colourCluster()).isZero();
        assertThat(difference.places()).isEmpty();
        assertThat(difference.lightTone()).isZero();
        assertThat(difference.colourTone()).isZero();
        assertThat(difference.spot()).isZero();
        assertThat(difference.gain()).isCloseTo(1, within(1e-3));
        assertThat(difference.unexplained()).isLessThan(1e-3);
        assertThat(difference.greatest()).isZero();
        assertThat(difference.lost()).isZero();
        assertThat(difference.measured()).isTrue();
    }

    private static FullDifference compare(BufferedImage one, BufferedImage other) {
        return FullComparison.of(detail(Drawn.pixels(one)), detail(Drawn.pixels(other)), Turn.NONE);
    }

    private static Detail detail(Pixels pixels) {
        return new Detail(pixels, Optional.empty(), SavingNoise.NONE, SavingNoise.NONE, false, false);
    }

    private static Pixels half(Pixels large) {
        int columns = large.width() / 2;
        int rows = large.height() / 2;
        return Pixels.ofRgb(columns, rows, large.averagedRgb(columns, rows), columns, rows);
    }

    private static BufferedImage plain() {
        BufferedImage plain = new BufferedImage(300, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(new Color(200, 200, 200));
        graphics.fillRect(0, 0, 300, 240);
        graphics.dispose();
        return plain;
    }

    private static void dot(BufferedImage picture, Color colour, int x, int y, int side) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(x, y, side, side);
        graphics.dispose();
    }
}
