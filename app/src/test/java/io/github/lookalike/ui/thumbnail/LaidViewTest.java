package io.github.lookalike.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Turn;
import io.github.lookalike.match.Placement;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaidViewTest {

    private static final int WIDTH = 24;
    private static final int HEIGHT = 16;

    /** Dark everywhere but in one corner, so that it lies in no two ways alike. */
    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, x < 6 && y < 10 ? 0xf0e0d0 : (x * 4) << 8 | y * 6);
            }
        }
        return image;
    }

    @ParameterizedTest
    @EnumSource
    void a_turned_copy_lies_as_the_picture_it_was_made_from_and_differs_from_it_nowhere(Turn turn) {
        BufferedImage picture = picture();
        LaidView laid = new LaidView(view(turned(picture, turn)), laying(turn.inverse()));
        assertThat(difference(laid)).isEqualTo(difference(LaidView.still(view(picture))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void without_laying_it_so_it_would_glow(Turn turn) {
        assertThat(difference(LaidView.still(view(turned(picture(), turn)))))
                .isNotEqualTo(difference(LaidView.still(view(picture()))));
    }

    @Test
    void a_crop_lies_in_its_place_and_what_only_one_shows_does_not_glow() {
        BufferedImage crop = picture().getSubimage(4, 4, 12, 8);
        AffineTransform laying = AffineTransform.getTranslateInstance(4.0 / WIDTH, 4.0 / HEIGHT);
        laying.scale(12.0 / WIDTH, 8.0 / HEIGHT);
        int[] difference = difference(new LaidView(view(crop), laying));
        int[] none = difference(LaidView.still(view(picture())));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int at = y * WIDTH + x;
                if (x > 4 && x < 15 && y > 4 && y < 11) {
                    assertThat(difference[at]).isEqualTo(none[at]);
                } else if (x < 4 || x > 15 || y < 4 || y > 11) {
                    assertThat(difference[at] >> 16 & 0xff).isLessThan(64);
                }
            }
        }
    }

    private static int[] difference(LaidView second) {
        return pixels(DifferenceImage.between(
                LaidView.still(view(picture())), second, new Rectangle2D.Double(0, 0, 1, 1), WIDTH / (double) HEIGHT));
    }

    private static View.Shown view(BufferedImage image) {
        return new View.Shown(image, image.getWidth(), image.getHeight());
    }

    /** From what was turned so back to what it was made from. */
    private static AffineTransform laying(Turn turn) {
        Placement placement = Placement.turned(turn);
        try {
            return new AffineTransform(
                            placement.xx(),
                            placement.yx(),
                            placement.xy(),
                            placement.yy(),
                            placement.x0(),
                            placement.y0())
                    .createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Pixel by pixel, as the interface of plugins says it. */
    private static BufferedImage turned(BufferedImage image, Turn turn) {
        int width = turn.transposes() ? image.getHeight() : image.getWidth();
        int height = turn.transposes() ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fromX = turn.mirrorsColumns() ? width - 1 - x : x;
                int fromY = turn.mirrorsRows() ? height - 1 - y : y;
                turned.setRGB(x, y, turn.transposes() ? image.getRGB(fromY, fromX) : image.getRGB(fromX, fromY));
            }
        }
        return turned;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
