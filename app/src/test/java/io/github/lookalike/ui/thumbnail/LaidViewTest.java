package io.github.lookalike.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Turn;
import java.awt.image.BufferedImage;
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
        BufferedImage copy = turned(picture, turn);
        LaidView laid = new LaidView(new View.Shown(copy, copy.getWidth(), copy.getHeight()), turn.inverse());
        assertThat(laid.width()).isEqualTo(WIDTH);
        assertThat(laid.height()).isEqualTo(HEIGHT);
        assertThat(pixels(laid.stretched(WIDTH, HEIGHT))).isEqualTo(pixels(picture));
        assertThat(pixels(Differences.between(picture, laid)))
                .isEqualTo(pixels(Differences.between(picture, asItIs(picture))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void without_laying_it_so_it_would_glow(Turn turn) {
        assertThat(pixels(Differences.between(picture(), asItIs(turned(picture(), turn)))))
                .isNotEqualTo(pixels(Differences.between(picture(), asItIs(picture()))));
    }

    private static LaidView asItIs(BufferedImage image) {
        return new LaidView(new View.Shown(image, image.getWidth(), image.getHeight()), Turn.NONE);
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
