package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.Drawn;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReplacedContentTest {

    private static final int SIDE = 512;

    @Test
    void two_icons_with_other_letters_each_have_something_of_their_own() {
        assertThat(change(icon("Lr"), icon("Lf")).exchanged()).isTrue();
        assertThat(change(icon("Ps"), icon("Ai")).exchanged()).isTrue();
    }

    @Test
    void what_was_put_on_one_of_two_is_not_exchanged() {
        BufferedImage plain = icon("");
        assertThat(change(plain, icon("Lr")).exchanged()).isFalse();
        for (int seed = 0; seed < 8; seed++) {
            BufferedImage picture = Drawn.picture(seed, 400, 300);
            for (Color colour : new Color[] {Color.WHITE, Color.ORANGE, Color.BLACK}) {
                BufferedImage lettered = Lettered.over(Drawn.picture(seed, 400, 300), colour);
                assertThat(change(picture, lettered).exchanged())
                        .as("%d %s", seed, colour)
                        .isFalse();
            }
        }
    }

    @Test
    void icons_with_other_letters_look_alike_and_an_icon_that_got_some_was_edited() {
        assertThat(look(icon("Lr"), icon("Lf"))).contains(Tier.LOOK_ALIKE);
        assertThat(look(icon("Lr"), stamped(icon("Lr")))).contains(Tier.EDITED);
    }

    @Test
    void things_in_other_colours_look_alike() {
        assertThat(look(shirt(new Color(0xa0a088)), shirt(new Color(0x58a850)))).contains(Tier.LOOK_ALIKE);
    }

    @Test
    void a_window_round_another_picture_looks_alike() {
        assertThat(look(window(1), window(2))).contains(Tier.LOOK_ALIKE);
        assertThat(look(window(1), stamped(window(1)))).contains(Tier.EDITED);
    }

    @Test
    void a_page_of_other_words_that_lies_differently_looks_alike_and_the_same_words_do_not() {
        BufferedImage page = page(1, 0);
        assertThat(moved(page, page(1, 9)).exchanged()).isFalse();
        assertThat(moved(page, page(2, 9)).exchanged()).isTrue();
    }

    private static CloserLook.Change change(BufferedImage one, BufferedImage other) {
        return Tiles.change(Drawn.pixels(one), Drawn.pixels(other), 1200, false, false);
    }

    private static CloserLook.Change moved(BufferedImage one, BufferedImage other) {
        Affine map = new Affine(8.0 / SIDE, 1, 0, 8.0 / SIDE, 0, 1);
        return Moved.change(Drawn.pixels(one), Drawn.pixels(other), map, true);
    }

    private static Optional<Tier> look(BufferedImage one, BufferedImage other) {
        Album two = new Album();
        two.add("one", Drawn.pixels(one));
        two.add("other", Drawn.pixels(other));
        return two.secondLook();
    }

    private static BufferedImage icon(String letters) {
        return drawn(new Color(0x2a70de), graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, SIDE, 30);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 230));
            graphics.drawString(letters, 120, 340);
        });
    }

    private static BufferedImage stamped(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(0xc02030));
        graphics.fillOval(400, 400, 60, 60);
        graphics.dispose();
        return picture;
    }

    private static BufferedImage shirt(Color colour) {
        return drawn(Color.WHITE, graphics -> {
            graphics.setColor(colour);
            graphics.fillPolygon(
                    new int[] {140, 370, 480, 430, 370, 370, 140, 140, 80, 30},
                    new int[] {80, 80, 170, 240, 200, 450, 450, 200, 240, 170},
                    10);
        });
    }

    private static BufferedImage window(int seed) {
        return drawn(new Color(0x26292e), graphics -> {
            graphics.setColor(new Color(0x3b4048));
            graphics.fillRect(0, 0, SIDE, 40);
            graphics.fillRect(0, 40, 110, SIDE - 40);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
            graphics.setColor(Color.LIGHT_GRAY);
            for (int line = 0; line < 12; line++) {
                graphics.drawString("Album " + line, 12, 80 + 34 * line);
            }
            graphics.drawImage(Drawn.picture(seed, 240, 180), 190, 150, null);
        });
    }

    /** Lines of words, moved down and to the right by so many samples. */
    private static BufferedImage page(int seed, int by) {
        Random random = new Random(seed);
        return drawn(Color.WHITE, graphics -> {
            graphics.transform(AffineTransform.getTranslateInstance(by, by));
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SERIF, Font.BOLD, 26));
            for (int line = 0; line < 11; line++) {
                StringBuilder words = new StringBuilder();
                for (int letter = 0; letter < 22; letter++) {
                    words.append(random.nextInt(5) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
                }
                graphics.drawString(words.toString(), 40, 60 + 38 * line);
            }
        });
    }

    private static BufferedImage drawn(Color ground, Consumer<Graphics2D> drawing) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, SIDE, SIDE);
        drawing.accept(graphics);
        graphics.dispose();
        return picture;
    }
}
