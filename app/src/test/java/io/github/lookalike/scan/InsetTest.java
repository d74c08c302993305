package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class InsetTest {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 240;

    @Test
    void a_bar_with_a_caption_is_cut_off() {
        for (int seed = 0; seed < 8; seed++) {
            BufferedImage meme = within(seed, 0, 60, 0, Color.WHITE);
            write(meme, "when it is monday", 30, 40, Color.BLACK);
            Window place = placeIn(meme);
            assertThat(place.top() * 300).as("seed %d", seed).isBetween(58.0, 62.0);
            assertThat(place.height() * 300).isBetween(237.0, 242.0);
            assertThat(place.width()).isGreaterThan(0.99);
        }
    }

    @Test
    void the_edge_of_a_signed_instant_photo_is_cut_off() {
        BufferedImage card = within(3, 20, 20, 70, new Color(0xf6f4ee));
        write(card, "Summer", 60, 310, Color.DARK_GRAY);
        Window place = placeIn(card);
        assertThat(place.left() * 400).isBetween(18.0, 22.0);
        assertThat(place.top() * 330).isBetween(18.0, 22.0);
        assertThat(place.height() * 330).isBetween(237.0, 243.0);
    }

    @Test
    void what_a_phone_shows_around_a_picture_is_cut_off() {
        BufferedImage screen = within(4, 0, 200, 200, Color.BLACK);
        write(screen, "12:45", 14, 20, Color.WHITE);
        write(screen, "someone", 60, 170, Color.LIGHT_GRAY);
        write(screen, "1,204 likes", 20, 500, Color.LIGHT_GRAY);
        Window place = placeIn(screen);
        assertThat(place.top() * 640).isBetween(197.0, 203.0);
        assertThat(place.height() * 640).isBetween(236.0, 244.0);
    }

    @Test
    void a_picture_an_even_frame_and_a_page_of_text_have_none_within() {
        for (int seed = 0; seed < 30; seed++) {
            BufferedImage picture = Drawn.picture(seed, WIDTH, HEIGHT);
            assertThat(Inset.within(Drawn.pixels(picture), Border.content(Drawn.pixels(picture))))
                    .isEqualTo(Border.WHOLE);
        }
        BufferedImage framed = within(5, 20, 20, 20, Color.BLACK);
        assertThat(Miniature.of(Drawn.pixels(framed)).inset()).isEqualTo(Border.WHOLE);
        assertThat(Miniature.of(Drawn.pixels(DrawnPage.of(1, 620, 877))).inset())
                .isEqualTo(Border.WHOLE);
    }

    /** By shares of the whole picture. */
    private static Window placeIn(BufferedImage picture) {
        Miniature miniature = Miniature.of(Drawn.pixels(picture));
        Window content = miniature.content();
        Window inset = miniature.inset();
        return new Window(
                content.left() + inset.left() * content.width(),
                content.top() + inset.top() * content.height(),
                inset.width() * content.width(),
                inset.height() * content.height());
    }

    private static BufferedImage within(int seed, int side, int above, int below, Color ground) {
        BufferedImage whole = new BufferedImage(WIDTH + 2 * side, HEIGHT + above + below, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, whole.getWidth(), whole.getHeight());
        graphics.drawImage(Drawn.picture(seed, WIDTH, HEIGHT), side, above, null);
        graphics.dispose();
        return whole;
    }

    private static void write(BufferedImage picture, String words, int x, int y, Color colour) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        graphics.drawString(words, x, y);
        graphics.dispose();
    }
}
