package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.Miniature;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
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
                assertThat(overlay.score()).as("seed %d, %s", seed, turn).isLessThan(Registrar.SAME_SCENE);
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
    void a_plain_scene_under_large_letters_fits_around_them() {
        BufferedImage scene = moons(60, 90);
        Overlay overlay =
                look(planes(Drawn.pixels(scene), Turn.NONE), planes(Drawn.pixels(lettered(scene)), Turn.NONE));
        assertThat(overlay.score()).isGreaterThan(0.9);
        assertThat(overlay.map()).isEqualTo(Affine.IDENTITY);
    }

    @Test
    void nothing_around_large_letters_speaks_for_no_scene() {
        BufferedImage dark = moons();
        Overlay overlay = look(planes(Drawn.pixels(dark), Turn.NONE), planes(Drawn.pixels(lettered(dark)), Turn.NONE));
        assertThat(overlay.score()).isLessThan(Registrar.SAME_SCENE);
    }

    @Test
    void another_scene_under_large_letters_does_not_fit() {
        Planes scene = planes(Drawn.pixels(moons(60, 90)), Turn.NONE);
        Planes other = planes(Drawn.pixels(lettered(moons(30, 120))), Turn.NONE);
        assertThat(look(scene, other).score()).isLessThan(Registrar.SAME_SCENE);
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

    /** Moons in the dark, at places along the upper and the lower edge. */
    private static BufferedImage moons(int... places) {
        BufferedImage scene = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scene.createGraphics();
        for (int place : places) {
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.fillOval(place, 20, 50, 50);
            graphics.setColor(Color.ORANGE);
            graphics.fillOval(380 - 2 * place, 230, 50, 50);
        }
        graphics.dispose();
        return scene;
    }

    private static BufferedImage lettered(BufferedImage scene) {
        BufferedImage lettered = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = lettered.createGraphics();
        graphics.drawImage(scene, 0, 0, null);
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 70));
        graphics.drawString("SAMPLE", 30, 170);
        graphics.dispose();
        return lettered;
    }

    private static Planes planes(Pixels pixels, Turn turn) {
        return Planes.of(Miniature.of(pixels)).turned(turn);
    }

    private static Overlay look(Planes first, Planes second) {
        return SecondLook.look(first, second, List.of(Affine.IDENTITY));
    }
}
