package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Canvas;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A round spot covered with what lies beside it, fitted in light and blended at its edge, as healing brushes do. */
final class HealedSpot {

    private HealedSpot() {}

    /** @param least and most: its width as a share of the picture's short side */
    static BufferedImage in(BufferedImage picture, double least, double most, Random random) {
        int shorter = Math.min(picture.getWidth(), picture.getHeight());
        int side = Math.max(4, (int) ((least + (most - least) * random.nextDouble()) * shorter));
        int x = 2 * side + random.nextInt(picture.getWidth() - 5 * side);
        int y = 2 * side + random.nextInt(picture.getHeight() - 5 * side);
        int fromX = x + (random.nextBoolean() ? 1 : -1) * (side + random.nextInt(side));
        int fromY = y + random.nextInt(2 * side) - side;
        Planes patch = Planes.of(picture.getSubimage(fromX, fromY, side, side));
        Planes ground = Planes.of(picture.getSubimage(x, y, side, side));
        float[] shift = new float[3];
        for (int channel = 0; channel < 3; channel++) {
            shift[channel] = mean(ground.channel(channel)) - mean(patch.channel(channel));
        }
        BufferedImage result = Canvas.rgb(picture);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                float share = share(column, row, side);
                int rgb = 0;
                for (int channel = 0; channel < 3; channel++) {
                    int at = row * side + column;
                    float healed = patch.channel(channel)[at] + shift[channel];
                    float value = share * healed + (1 - share) * ground.channel(channel)[at];
                    rgb = (rgb << 8) | Math.max(0, Math.min(255, Math.round(value)));
                }
                result.setRGB(x + column, y + row, rgb);
            }
        }
        return result;
    }

    /** All inside, nothing from the edge on, between them within a quarter of the radius. */
    private static float share(int x, int y, int side) {
        double radius = side / 2.0;
        double distance = Math.hypot(x + 0.5 - radius, y + 0.5 - radius);
        return (float) Math.max(0, Math.min(1, (radius - distance) / (radius / 4)));
    }

    private static float mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return (float) (sum / values.length);
    }
}
