package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Random;

/** Small things that come into a photograph or leave it. */
enum PhotoChange {
    BIRD,
    ANIMAL,
    PERSON,
    LAMP,
    PLATE,
    /** A spot healed with what lies beside it, 1 to 6 % of the short side. */
    RETOUCHED_SPOT,
    /** A lamp changes from red to a green of the same luma. */
    COLOUR_ONLY;

    Changed of(BufferedImage picture, Random random) {
        String name = "photo: " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (this) {
            case BIRD, ANIMAL, PERSON, LAMP, PLATE -> new Changed(name, picture, object(picture, random));
            case RETOUCHED_SPOT -> new Changed(name, picture, HealedSpot.in(picture, 0.01, 0.06, random));
            case COLOUR_ONLY -> lamps(name, picture, random);
        };
    }

    /** The area evenly spread over the orders of magnitude from 0.001 to 0.3 % of the picture's. */
    private BufferedImage object(BufferedImage picture, Random random) {
        double share = 1e-5 * Math.pow(300, random.nextDouble());
        Shape outline = outline();
        double area = area(outline);
        double size = Math.sqrt(share * picture.getWidth() * picture.getHeight() / area);
        double x = picture.getWidth() * (0.08 + 0.84 * random.nextDouble());
        double y = picture.getHeight() * (0.08 + 0.84 * random.nextDouble());
        Color colour = standingOut(picture, (int) x, (int) y, 18 * Math.pow(9, random.nextDouble()));
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(random.nextBoolean() ? size : -size, size);
        return Canvas.drawn(Canvas.rgb(picture), graphics -> {
            graphics.setColor(colour);
            graphics.fill(place.createTransformedShape(outline));
        });
    }

    /** About one unit across, around its middle. */
    private Shape outline() {
        return switch (this) {
            case BIRD -> polygon(-1, -0.4, 0, 0.2, 1, -0.5, 0.2, 0.45, -0.2, 0.45);
            case ANIMAL ->
                together(
                        new Ellipse2D.Double(-0.8, -0.35, 1.4, 0.65),
                        new Ellipse2D.Double(0.4, -0.7, 0.5, 0.5),
                        new Rectangle2D.Double(-0.6, 0, 0.12, 0.7),
                        new Rectangle2D.Double(0.3, 0, 0.12, 0.7));
            case PERSON ->
                together(
                        new Ellipse2D.Double(-0.2, -0.9, 0.4, 0.4),
                        new Rectangle2D.Double(-0.3, -0.5, 0.6, 0.8),
                        new Rectangle2D.Double(-0.25, 0.3, 0.5, 0.6));
            case PLATE -> new Rectangle2D.Double(-0.9, -0.3, 1.8, 0.6);
            case LAMP, RETOUCHED_SPOT, COLOUR_ONLY -> new Ellipse2D.Double(-0.5, -0.5, 1, 1);
        };
    }

    private static Changed lamps(String name, BufferedImage picture, Random random) {
        double radius = (0.005 + 0.02 * random.nextDouble()) * Math.min(picture.getWidth(), picture.getHeight());
        double x = picture.getWidth() * (0.1 + 0.8 * random.nextDouble());
        double y = picture.getHeight() * (0.1 + 0.8 * random.nextDouble());
        Shape lamp = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        return new Changed(
                name, filled(picture, lamp, new Color(200, 40, 40)), filled(picture, lamp, new Color(20, 127, 60)));
    }

    private static BufferedImage filled(BufferedImage picture, Shape shape, Color colour) {
        return Canvas.drawn(Canvas.rgb(picture), (Graphics2D graphics) -> {
            graphics.setColor(colour);
            graphics.fill(shape);
        });
    }

    private static Color standingOut(BufferedImage picture, int x, int y, double contrast) {
        int rgb = picture.getRGB(x, y);
        int luma = (((rgb >> 16) & 255) * 3 + ((rgb >> 8) & 255) * 6 + (rgb & 255)) / 10;
        double step = luma > 110 ? -contrast : contrast;
        return new Color(
                level(((rgb >> 16) & 255) + step), level(((rgb >> 8) & 255) + step), level((rgb & 255) + 0.9 * step));
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }

    private static double area(Shape outline) {
        int inside = 0;
        for (double y = -1; y < 1; y += 0.02) {
            for (double x = -1; x < 1; x += 0.02) {
                inside += outline.contains(x, y) ? 1 : 0;
            }
        }
        return inside * 0.02 * 0.02;
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape together(Shape... parts) {
        Area all = new Area();
        for (Shape part : parts) {
            all.add(new Area(part));
        }
        return all;
    }
}
