package io.github.lookalike.match.detail;

import java.util.Random;
import java.util.function.DoubleBinaryOperator;

/** Channels of pictures made up from seeds: soft waves in all directions, between 40 and 210 levels. */
final class Surfaces {

    private static final int WAVES = 9;

    private Surfaces() {}

    /** The level at any place, also between samples; a wave is eight samples long and more. */
    static DoubleBinaryOperator waves(long seed) {
        Random random = new Random(seed);
        double[][] waves = new double[WAVES][3];
        for (double[] wave : waves) {
            double angle = Math.PI * random.nextDouble();
            double pace = 2 * Math.PI / (8 + 40 * random.nextDouble());
            wave[0] = pace * Math.cos(angle);
            wave[1] = pace * Math.sin(angle);
            wave[2] = 2 * Math.PI * random.nextDouble();
        }
        return (x, y) -> {
            double sum = 0;
            for (double[] wave : waves) {
                sum += Math.sin(wave[0] * x + wave[1] * y + wave[2]);
            }
            return 125 + 85 * sum / WAVES;
        };
    }

    static Samples samples(int columns, int rows, DoubleBinaryOperator level) {
        float[] values = new float[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                values[y * columns + x] = (float) level.applyAsDouble(x, y);
            }
        }
        return new Samples(columns, rows, values);
    }

    static Samples noise(int columns, int rows, long seed) {
        Random random = new Random(seed);
        return samples(columns, rows, (x, y) -> random.nextInt(256));
    }
}
