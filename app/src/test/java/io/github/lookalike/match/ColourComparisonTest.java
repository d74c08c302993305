package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.Miniature;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

final class ColourComparisonTest {

    @Test
    void the_colours_of_a_warmer_copy_go_together() {
        ColourComparison colours = compared(sky(640, 0), mapped(sky(640, 0), rgb -> rgb + 0x180000 - 0x10));
        assertThat(colours.told()).isTrue();
        assertThat(colours.kinship()).isGreaterThan(0.98);
        assertThat(colours.apart()).isGreaterThan(5);
    }

    @Test
    void colours_that_lie_elsewhere_are_strange() {
        ColourComparison colours = compared(sky(640, 0), sky(0, 480));
        assertThat(colours.told()).isTrue();
        assertThat(colours.kinship()).isLessThan(0.1);
    }

    @Test
    void grey_and_sepia_tell_nothing_of_the_scene() {
        for (double red : new double[] {1, 1.2}) {
            BufferedImage toned = mapped(sky(640, 0), rgb -> toned(light(rgb), red));
            assertThat(compared(sky(640, 0), toned).told()).isFalse();
        }
    }

    private static ColourComparison compared(BufferedImage one, BufferedImage other) {
        return ColourComparison.of(Affine.IDENTITY, planes(one), planes(other));
    }

    private static Planes planes(BufferedImage picture) {
        return Planes.of(Miniature.of(Drawn.pixels(picture)));
    }

    private static int light(int rgb) {
        Color colour = new Color(rgb);
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    private static int toned(int light, double red) {
        return new Color((int) (light * red), light, (int) (light / red)).getRGB();
    }

    /** Changes its colour, but not its light, from a corner to a place. */
    private static BufferedImage sky(int x, int y) {
        BufferedImage sky = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sky.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0xb04020), x, y, new Color(0x2060f6)));
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        return sky;
    }

    private static BufferedImage mapped(BufferedImage picture, IntUnaryOperator tone) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, tone.applyAsInt(picture.getRGB(x, y) & 0xffffff));
            }
        }
        return picture;
    }
}
