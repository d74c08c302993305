package io.github.lookalike.accuracy.proof;

/** Samples a picture elsewhere, by straight lines between neighbours; beyond the edge its last samples go on. */
final class Warp {

    private Warp() {}

    /** Where in the source a sample comes from, in its samples. */
    private interface Origin {
        void of(double x, double y, double[] source);
    }

    /** Moved by samples and turned about its middle by degrees. */
    static Planes moved(Planes planes, double right, double down, double degrees) {
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        double middleX = planes.width() / 2.0;
        double middleY = planes.height() / 2.0;
        return sampled(planes, (x, y, source) -> {
            source[0] = middleX + cosine * (x - middleX) - sine * (y - middleY) - right;
            source[1] = middleY + sine * (x - middleX) + cosine * (y - middleY) - down;
        });
    }

    /** The corners move inwards by this share of their distance to the middle. */
    static Planes barrel(Planes planes, double strength) {
        double middleX = planes.width() / 2.0;
        double middleY = planes.height() / 2.0;
        return sampled(planes, (x, y, source) -> {
            double dx = (x - middleX) / middleX;
            double dy = (y - middleY) / middleY;
            double factor = 1 - strength * (dx * dx + dy * dy) / 2;
            source[0] = middleX + factor * (x - middleX);
            source[1] = middleY + factor * (y - middleY);
        });
    }

    private static Planes sampled(Planes planes, Origin origin) {
        int width = planes.width();
        int height = planes.height();
        float[][] result = new float[3][width * height];
        double[] source = new double[2];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                origin.of(x, y, source);
                double left = Math.max(0, Math.min(width - 1.001, source[0]));
                double top = Math.max(0, Math.min(height - 1.001, source[1]));
                for (int channel = 0; channel < 3; channel++) {
                    result[channel][y * width + x] = between(planes.channel(channel), width, left, top);
                }
            }
        }
        return new Planes(width, height, result);
    }

    private static float between(float[] values, int width, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        int at = top * width + left;
        float right = (float) (x - left);
        float down = (float) (y - top);
        float upper = values[at] + right * (values[at + 1] - values[at]);
        float lower = values[at + width] + right * (values[at + width + 1] - values[at + width]);
        return upper + down * (lower - upper);
    }
}
