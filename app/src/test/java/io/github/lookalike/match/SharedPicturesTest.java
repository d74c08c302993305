package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Drawn;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of pictures where people share them is found at the normal level. */
class SharedPicturesTest {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    private final Album album = new Album();

    @Test
    void cuts_of_the_usual_shapes_are_found_also_mirrored() {
        for (int width : new int[] {320, 256}) {
            for (Turn turn : List.of(Turn.NONE, Turn.MIRROR)) {
                BufferedImage cut = picture().getSubimage((WIDTH - width) / 2, 0, width, HEIGHT);
                Album two = new Album();
                two.add("whole", Drawn.pixels(picture()));
                two.add("cut", Drawn.pixels(cut).turned(turn));
                assertThat(two.matches(Level.NORMAL))
                        .as("%d %s", width, turn)
                        .singleElement()
                        .satisfies(match -> {
                            assertThat(match.tier()).isEqualTo(Tier.EDITED);
                            assertThat(match.turn()).isEqualTo(turn);
                        });
            }
        }
    }

    @Test
    void cuts_of_a_usual_shape_are_found_wherever_they_were_made() {
        for (int left : new int[] {0, 40, 80, 120, 160}) {
            Album two = new Album();
            two.add("whole", Drawn.pixels(picture()));
            two.add("cut", Drawn.pixels(picture().getSubimage(left, 0, HEIGHT, HEIGHT)));
            assertThat(two.matches(Level.NORMAL))
                    .as("from %d on", left)
                    .extracting(Match::tier)
                    .containsExactly(Tier.EDITED);
        }
    }

    @Test
    void a_picture_that_was_set_straight_is_found() {
        for (double degrees : new double[] {-6, -5, 4, 5}) {
            Album two = new Album();
            two.add("askew", Drawn.pixels(picture()));
            two.add("straight", Drawn.pixels(tilted(picture(), degrees)));
            assertThat(two.matches(Level.NORMAL))
                    .as("%s degrees", degrees)
                    .extracting(Match::tier)
                    .containsExactly(Tier.EDITED);
        }
    }

    @Test
    void a_picture_under_a_caption_is_found() {
        album.add("picture", Drawn.pixels(picture()));
        album.add("meme", Drawn.pixels(within(90, 0, Color.WHITE, "when it is monday", 50)));
        assertThat(album.matches(Level.NORMAL)).extracting(Match::tier).containsExactly(Tier.EDITED);
    }

    @Test
    void a_picture_on_the_screen_of_a_phone_is_found_though_it_takes_a_third_of_it() {
        album.add("picture", Drawn.pixels(picture()));
        album.add("screen", Drawn.pixels(within(340, 340, Color.BLACK, "12:45", 30)));
        assertThat(album.matches(Level.NORMAL)).extracting(Match::tier).containsExactly(Tier.EDITED);
    }

    @Test
    void two_screens_with_different_pictures_are_not_taken_for_one() {
        album.add("one", Drawn.pixels(within(340, 340, Color.BLACK, "12:45", 30)));
        BufferedImage other = within(340, 340, Color.BLACK, "12:45", 30);
        other.createGraphics().drawImage(Drawn.picture(12, WIDTH, HEIGHT), 0, 340, null);
        album.add("other", Drawn.pixels(other));
        assertThat(album.matches(Level.THOROUGH)).isEmpty();
    }

    /** Its middle, so large that no corner is empty. */
    private static BufferedImage tilted(BufferedImage picture, double degrees) {
        double angle = Math.toRadians(degrees);
        double scale = Math.cos(angle) + Math.abs(Math.sin(angle)) * WIDTH / HEIGHT;
        BufferedImage tilted = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = tilted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.translate(WIDTH / 2.0, HEIGHT / 2.0);
        graphics.rotate(angle);
        graphics.scale(scale, scale);
        graphics.drawImage(picture, -WIDTH / 2, -HEIGHT / 2, null);
        graphics.dispose();
        return tilted;
    }

    private static BufferedImage picture() {
        return Drawn.picture(11, WIDTH, HEIGHT);
    }

    private static BufferedImage within(int above, int below, Color ground, String words, int y) {
        BufferedImage whole = new BufferedImage(WIDTH, HEIGHT + above + below, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, WIDTH, whole.getHeight());
        graphics.drawImage(picture(), 0, above, null);
        graphics.setColor(ground.equals(Color.WHITE) ? Color.BLACK : Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
        graphics.drawString(words, 30, y);
        graphics.dispose();
        return whole;
    }
}
