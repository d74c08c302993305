package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class BorderTest {

    @Test
    void trims_a_frame_of_any_colour() {
        for (Color colour : new Color[] {Color.WHITE, Color.BLACK, new Color(0x802020)}) {
            Window content = Border.content(Drawn.pixels(framed(colour, 20, 12)));
            assertThat(content.left() * 280).isBetween(19.5, 20.5);
            assertThat(content.top() * 204).isBetween(11.5, 12.5);
            assertThat(content.width() * 280).isBetween(239.0, 241.0);
            assertThat(content.height() * 204).isBetween(179.0, 181.0);
        }
    }

    @Test
    void trims_letterbox_bars_and_nothing_at_the_sides() {
        Window content = Border.content(Drawn.pixels(framed(Color.BLACK, 0, 30)));
        assertThat(content.width()).isEqualTo(1);
        assertThat(content.height() * 240).isBetween(179.0, 181.0);
    }

    @Test
    void leaves_a_picture_without_a_border_alone() {
        for (int seed = 0; seed < 30; seed++) {
            assertThat(Border.content(Drawn.pixels(seed))).isEqualTo(Border.WHOLE);
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
        assertThat(Border.content(Drawn.pixels(picture))).isEqualTo(Border.WHOLE);
    }

    @Test
    void leaves_a_picture_of_one_colour_alone() {
        BufferedImage plain = new BufferedImage(50, 40, BufferedImage.TYPE_INT_RGB);
        assertThat(Border.content(Drawn.pixels(plain))).isEqualTo(Border.WHOLE);
    }

    /** Each size of the picture gives samples of another width: what was cut depended on it. */
    @Test
    void cuts_a_page_at_the_same_place_however_small_it_is_made() {
        for (int seed = 0; seed < 8; seed++) {
            Pixels page = Drawn.pixels(DrawnPage.of(seed, 1240, 1754));
            Window content = Border.content(page);
            assertThat(content).isNotEqualTo(Border.WHOLE);
            for (int width : new int[] {620, 413, 310, 248, 155, 131}) {
                int height = Math.round(width * 1754f / 1240);
                byte[] luma = new byte[width * height];
                float[] cells = page.averagedLuma(width, height);
                for (int i = 0; i < luma.length; i++) {
                    luma[i] = (byte) Math.round(cells[i]);
                }
                Window small = Border.content(Pixels.ofLuma(width, height, luma, 1240, 1754));
                assertThat(small.left()).isCloseTo(content.left(), within(0.006));
                assertThat(small.top()).isCloseTo(content.top(), within(0.006));
                assertThat(small.width()).isCloseTo(content.width(), within(0.012));
                assertThat(small.height()).isCloseTo(content.height(), within(0.012));
            }
        }
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
