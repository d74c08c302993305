package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.util.function.DoubleUnaryOperator;

/** The kernels with which programs resize; when a picture shrinks they widen, as in libvips, Pillow and ImageMagick. */
enum Resampling {
    AREA(0.5),
    BILINEAR(1),
    BICUBIC(2),
    LANCZOS(3);

    private final double reach;

    Resampling(double reach) {
        this.reach = reach;
    }

    /** At a distance from 0 to the reach, in samples. */
    private double weight(double distance) {
        return switch (this) {
            case AREA -> 1;
            case BILINEAR -> 1 - distance;
            case BICUBIC -> cubic(distance);
            case LANCZOS -> sinc(distance) * sinc(distance / 3);
        };
    }

    BufferedImage scaled(BufferedImage picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        return scaled(Planes.of(picture), width, height).picture();
    }

    Planes scaled(Planes source, int width, int height) {
        Taps across = taps(source.width(), width, reach, this::weight);
        Taps down = taps(source.height(), height, reach, this::weight);
        float[][] result = new float[3][];
        for (int channel = 0; channel < 3; channel++) {
            float[] lines = across.alongLines(source.channel(channel), source.width(), source.height());
            result[channel] = down.alongColumns(lines, width);
        }
        return new Planes(width, height, result);
    }

    static Planes gaussian(double sigma, Planes source) {
        DoubleUnaryOperator bell = distance -> Math.exp(-distance * distance / (2 * sigma * sigma));
        Taps across = taps(source.width(), source.width(), 3 * sigma, bell);
        Taps down = taps(source.height(), source.height(), 3 * sigma, bell);
        float[][] result = new float[3][];
        for (int channel = 0; channel < 3; channel++) {
            float[] lines = across.alongLines(source.channel(channel), source.width(), source.height());
            result[channel] = down.alongColumns(lines, source.width());
        }
        return new Planes(source.width(), source.height(), result);
    }

    /** Which source samples each target sample is a weighted mean of. */
    private static Taps taps(int from, int to, double reach, DoubleUnaryOperator weight) {
        double step = (double) from / to;
        double widening = Math.max(1, step);
        int[] first = new int[to];
        float[][] weights = new float[to][];
        for (int target = 0; target < to; target++) {
            double centre = (target + 0.5) * step;
            int low = Math.max(0, (int) Math.floor(centre - reach * widening + 0.5));
            int high = Math.min(from, Math.max(low + 1, (int) Math.floor(centre + reach * widening + 0.5)));
            first[target] = Math.min(low, from - 1);
            weights[target] = new float[high - first[target]];
            double sum = 0;
            for (int tap = 0; tap < weights[target].length; tap++) {
                double distance = Math.abs((first[target] + tap + 0.5 - centre) / widening);
                weights[target][tap] = (float) (distance <= reach ? weight.applyAsDouble(distance) : 0);
                sum += weights[target][tap];
            }
            for (int tap = 0; tap < weights[target].length; tap++) {
                weights[target][tap] /= (float) sum;
            }
        }
        return new Taps(first, weights);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Taps(int[] first, float[][] weights) {

        float[] alongLines(float[] source, int width, int height) {
            float[] result = new float[first.length * height];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < first.length; x++) {
                    result[y * first.length + x] = sum(source, y * width + first[x], 1, weights[x]);
                }
            }
            return result;
        }

        float[] alongColumns(float[] source, int width) {
            float[] result = new float[first.length * width];
            for (int y = 0; y < first.length; y++) {
                for (int x = 0; x < width; x++) {
                    result[y * width + x] = sum(source, first[y] * width + x, width, weights[y]);
                }
            }
            return result;
        }

        private static float sum(float[] source, int start, int stride, float[] weights) {
            float sum = 0;
            int at = start;
            for (float weight : weights) {
                sum += weight * source[at];
                at += stride;
            }
            return sum;
        }
    }

    /** Keys' kernel with a = -0.5, as Pillow and libvips have it. */
    private static double cubic(double x) {
        return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
    }

    private static double sinc(double x) {
        return x < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}
