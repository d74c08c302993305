package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Rectangle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class BorderTest {

    @Test
    void trims_a_frame_of_any_colour() {
        for (Color colour : new Color[] {Color.WHITE, Color.BLACK, new Color(0x802020)}) {
            Rectangle content = Border.content(Drawn.pixels(framed(colour, 20, 12)));
            assertThat(content.x()).isBetween(20, 21);
            assertThat(content.y()).isBetween(12, 13);
            assertThat(content.width()).isBetween(238, 240);
            assertThat(content.height()).isBetween(178, 180);
        }
    }

    @Test
    void trims_letterbox_bars_and_nothing_at_the_sides() {
        Rectangle content = Border.content(Drawn.pixels(framed(Color.BLACK, 0, 30)));
        assertThat(content.width()).isEqualTo(240);
        assertThat(content.height()).isBetween(178, 180);
    }

    @Test
    void leaves_a_picture_without_a_border_alone() {
        for (int seed = 0; seed < 30; seed++) {
            assertThat(Border.content(Drawn.pixels(seed))).isEqualTo(new Rectangle(0, 0, 240, 180));
        }
    }

    @Test
    void leaves_a_plain_background_that_runs_into_the_scene_alone() {
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 200);
        graphics.setColor(Color.DARK_GRAY);
        graphics.fillOval(50, 50, 100, 100);
        graphics.dispose();
        assertThat(Border.content(Drawn.pixels(picture))).isEqualTo(new Rectangle(0, 0, 200, 200));
    }

    @Test
    void leaves_a_picture_of_one_colour_alone() {
        BufferedImage plain = new BufferedImage(50, 40, BufferedImage.TYPE_INT_RGB);
        assertThat(Border.content(Drawn.pixels(plain))).isEqualTo(new Rectangle(0, 0, 50, 40));
    }

    private static BufferedImage framed(Color colour, int horizontal, int vertical) {
        BufferedImage framed = new BufferedImage(240 + 2 * horizontal, 180 + 2 * vertical, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = framed.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        graphics.drawImage(Drawn.picture(5, 240, 180), horizontal, vertical, null);
        graphics.dispose();
        return framed;
    }
}
