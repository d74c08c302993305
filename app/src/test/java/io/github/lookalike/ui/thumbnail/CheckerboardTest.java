package io.github.lookalike.ui.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.ui.look.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerboardTest {

    private static final int SIDE = 64;
    private static final int RED = 0xc04020;

    @BeforeEach
    void greys() {
        UIManager.put("Lookalike.check.one", Color.WHITE);
        UIManager.put("Lookalike.check.other", Color.LIGHT_GRAY);
    }

    @AfterEach
    void asBefore() {
        UIManager.put("Lookalike.check.one", null);
        UIManager.put("Lookalike.check.other", null);
    }

    /** Red, as opaque as is said, laid over mid-grey as decoders do. */
    private static View.Shown red(int opacity, int shortSide) {
        int[] rgb = new int[SIDE * SIDE];
        byte[] amounts = new byte[rgb.length];
        int over = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int value = ((RED >> shift) & 0xff) * opacity + 128 * (255 - opacity);
            over = over << 8 | (value + 127) / 255;
        }
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = over;
            amounts[i] = (byte) opacity;
        }
        Pixels pixels = Pixels.ofRgb(SIDE, SIDE, rgb, SIDE, SIDE).withOpacity(amounts);
        return new View.Shown(PixelImages.image(pixels, shortSide), SIDE, SIDE);
    }

    private static BufferedImage painted(View.Shown view, double side) {
        BufferedImage screen = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        LaidView.still(view).paint(graphics, AffineTransform.getScaleInstance(side, side));
        graphics.dispose();
        return screen;
    }

    private static void assertShows(int rgb, Color ground, double opacity) {
        assertThat(rgb >> 16 & 0xff).isCloseTo(mixed(0xc0, ground.getRed(), opacity), within(3));
        assertThat(rgb >> 8 & 0xff).isCloseTo(mixed(0x40, ground.getGreen(), opacity), within(3));
        assertThat(rgb & 0xff).isCloseTo(mixed(0x20, ground.getBlue(), opacity), within(3));
    }

    private static int mixed(int colour, int ground, double opacity) {
        return (int) Math.round(colour * opacity + ground * (1 - opacity));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 128, 200, 254, 255})
    void squares_shine_through_as_far_as_the_picture_lets_them_and_no_mid_grey(int opacity) {
        for (int shortSide : new int[] {SIDE, SIDE / 4}) {
            BufferedImage screen = painted(red(opacity, shortSide), SIDE);
            assertShows(screen.getRGB(3, 3), Palette.CHECK_OTHER.color(), opacity / 255.0);
            assertShows(screen.getRGB(11, 3), Palette.CHECK_ONE.color(), opacity / 255.0);
        }
    }

    @Test
    void squares_stay_as_large_however_close_one_looks() {
        BufferedImage close = painted(red(0, SIDE), 10.0 * SIDE);
        assertThat(close.getRGB(3, 3)).isNotEqualTo(close.getRGB(11, 3)).isEqualTo(close.getRGB(19, 3));
    }

    @Test
    void nothing_is_painted_beside_the_picture() {
        assertThat(painted(red(0, SIDE), SIDE / 2.0).getRGB(40, 40) & 0xffffff).isZero();
    }

    @Test
    void an_opaque_picture_has_no_squares_to_paint() {
        Pixels opaque = Pixels.ofRgb(1, 1, new int[] {RED}, 1, 1);
        View.Shown view = new View.Shown(PixelImages.image(opaque, 1), 1, 1);
        assertThat(view.isTransparent()).isFalse();
        assertShows(view.image().getRGB(0, 0), Color.BLACK, 1);
    }

    @Test
    void what_is_transparent_in_both_differs_nowhere() {
        BufferedImage difference = DifferenceImage.between(
                LaidView.still(red(0, SIDE)), LaidView.still(red(0, SIDE)), new Rectangle2D.Double(0, 0, 1, 1), 1);
        assertThat(difference.getRGB(3, 3)).isEqualTo(difference.getRGB(11, 3));
        assertThat(new Color(difference.getRGB(3, 3)).getRed()).isLessThan(64);
    }

    @Test
    void pictures_are_compared_over_mid_grey_as_everywhere() {
        BufferedImage grey = PixelImages.opaque(red(0, SIDE).image());
        assertThat(grey.getRGB(5, 5) & 0xffffff).isEqualTo(0x808080);
    }
}
