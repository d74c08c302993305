package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    /** In shares of a side: 0.9 pixels of the picture. */
    private static final double EXACT = 0.0015;

    private final BufferedImage picture = Landscape.paint(Scene.all()[0], WIDTH, HEIGHT);

    @ParameterizedTest
    @EnumSource
    void a_whole_copy_lies_on_its_keeper_edge_on_edge(Turn turn) {
        Pixels copy = pixels(picture).turned(turn.inverse());
        assertThat(Placement.find(pixels(picture), copy, turn)).contains(Placement.turned(turn));
    }

    @ParameterizedTest
    @CsvSource({
        "0.20, 0.10, 0.60, 0.70, 0",
        "0.05, 0.04, 0.90, 0.91, 0",
        "0.35, 0.30, 0.45, 0.45, 0",
        "0.10, 0.10, 0.80, 0.80, 2.5",
        "0.02, 0.03, 0.95, 0.94, -1"
    })
    void a_crop_or_tilted_copy_lies_where_it_was_taken_from(
            double left, double top, double width, double height, double degrees)
            throws NoninvertibleTransformException {
        AffineTransform taken = AffineTransform.getScaleInstance(1 / width, 1 / height);
        taken.translate(-left, -top);
        AffineTransform tilted = AffineTransform.getScaleInstance(1.0 / WIDTH, 1.0 / HEIGHT);
        tilted.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        tilted.scale(WIDTH, HEIGHT);
        taken.concatenate(tilted);
        int columns = (int) (700 * width);
        int rows = (int) (700 * height * HEIGHT / WIDTH);
        Pixels copy = pixels(seen(taken, columns, rows));

        Placement found = Placement.find(pixels(picture), copy, Turn.NONE).orElseThrow();
        assertLies(taken, found);
        Placement other = Placement.find(copy, pixels(picture), Turn.NONE).orElseThrow();
        assertLies(taken.createInverse(), other);
    }

    @Test
    void other_pictures_lie_nowhere() {
        Pixels other = pixels(Landscape.paint(Scene.all()[3], WIDTH, HEIGHT));
        assertThat(Placement.find(pixels(picture), other, Turn.NONE)).isEmpty();
    }

    private static void assertLies(AffineTransform expected, Placement found) {
        for (double x : new double[] {0.3, 0.5, 0.7}) {
            for (double y : new double[] {0.3, 0.5, 0.7}) {
                Point2D place = expected.transform(new Point2D.Double(x, y), null);
                double scale = Math.sqrt(Math.abs(expected.getDeterminant()));
                assertThat(found.x(x, y)).isCloseTo(place.getX(), within(EXACT * Math.max(1, scale)));
                assertThat(found.y(x, y)).isCloseTo(place.getY(), within(EXACT * Math.max(1, scale)));
            }
        }
    }

    /** What a copy shows: the part of the picture that is led to the unit square. */
    private BufferedImage seen(AffineTransform taken, int columns, int rows) {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform all = AffineTransform.getScaleInstance(columns, rows);
        all.concatenate(taken);
        all.scale(1.0 / WIDTH, 1.0 / HEIGHT);
        graphics.drawImage(picture, all, null);
        graphics.dispose();
        return image;
    }

    private static Pixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return Pixels.ofRgb(width, height, image.getRGB(0, 0, width, height, null, 0, width), width, height);
    }
}
