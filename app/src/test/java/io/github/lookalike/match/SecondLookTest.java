package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.Miniature;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SecondLookTest {

    @Test
    void different_pictures_do_not_fit_in_any_turn() {
        for (int seed = 0; seed < 12; seed++) {
            Planes one = planes(Drawn.pixels(seed), Turn.NONE);
            for (Turn turn : Turn.values()) {
                Overlay overlay = look(one, planes(Drawn.pixels(seed + 1000), turn));
                assertThat(overlay.score()).as("seed %d, %s", seed, turn).isLessThan(Judge.SAME_SCENE);
            }
        }
    }

    @Test
    void a_turned_picture_fits_when_it_is_turned_back() {
        Pixels picture = Drawn.pixels(1);
        for (Turn turn : Turn.values()) {
            Planes turned = planes(picture.turned(turn), turn.inverse());
            assertThat(look(planes(picture, Turn.NONE), turned).score())
                    .as(turn.name())
                    .isGreaterThan(0.99);
        }
    }

    @Test
    void the_place_of_a_light_crop_is_found_from_nowhere() {
        Random random = new Random(3);
        for (int seed = 0; seed < 20; seed++) {
            Pixels picture = Drawn.pixels(Drawn.picture(seed, 400, 400));
            int x = random.nextInt(20);
            int y = random.nextInt(20);
            Pixels crop = picture.view(new Rectangle(x, y, 380, 380));
            Overlay overlay = look(planes(crop, Turn.NONE), planes(picture, Turn.NONE));
            assertThat(overlay.score()).as("seed %d", seed).isGreaterThan(0.9);
            assertThat(overlay.forward().x(-0.5, -0.5)).isCloseTo(x / 400.0 - 0.5, within(0.01));
            assertThat(overlay.forward().y(0.5, 0.5)).isCloseTo((y + 380) / 400.0 - 0.5, within(0.01));
        }
    }

    @Test
    void light_and_contrast_do_not_matter() {
        BufferedImage picture = Drawn.picture(9, 240, 180);
        BufferedImage lighter = new RescaleOp(0.7f, 50, null).filter(picture, null);
        Planes one = planes(Drawn.pixels(picture), Turn.NONE);
        Planes other = planes(Drawn.pixels(lighter), Turn.NONE);
        Overlay overlay = look(one, other);
        assertThat(overlay.score()).isGreaterThan(0.97);
        assertThat(Comparison.of(overlay, one, other).contrast()).isCloseTo(0.7, within(0.02));
    }

    @Test
    void looking_the_other_way_round_sees_the_same_map_back() {
        Pixels picture = Drawn.pixels(Drawn.picture(11, 400, 400));
        Planes whole = planes(picture, Turn.NONE);
        Planes crop = planes(picture.view(new Rectangle(10, 15, 370, 370)), Turn.NONE);
        Affine there = look(crop, whole).forward();
        Affine back = look(whole, crop).forward();
        assertThat(there.then(back).displacement()).isLessThan(0.01);
    }

    private static Planes planes(Pixels pixels, Turn turn) {
        return Planes.of(Miniature.of(pixels), turn);
    }

    private static Overlay look(Planes first, Planes second) {
        return SecondLook.look(first, second, List.of(Affine.IDENTITY));
    }
}
