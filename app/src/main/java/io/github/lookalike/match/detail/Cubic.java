package io.github.lookalike.match.detail;

/** Cubic interpolation between samples (Keys 1981, with a slope of −½ at the ends): which of a line count how much at places of a finer one. */
public final class Cubic {

    private static final int TAPS = 4;

    private final int[] samples;
    private final double[] weights;

    private Cubic(int places) {
        this.samples = new int[places * TAPS];
        this.weights = new double[places * TAPS];
    }

    /**
     * Along one side.
     *
     * @param samples how many there are along it
     * @param pixels how many the larger picture of the same scene has there
     * @param first the first of those that will be asked for
     * @param places how many will be
     */
    public static Cubic along(int samples, int pixels, int first, int places) {
        Cubic cubic = new Cubic(places);
        for (int place = 0; place < places; place++) {
            double at = (first + place + 0.5) * samples / pixels - 0.5;
            int before = (int) Math.floor(at);
            for (int i = 0; i < TAPS; i++) {
                cubic.samples[place * TAPS + i] = Math.max(0, Math.min(samples - 1, before + i - 1));
                cubic.weights[place * TAPS + i] = weight(at - before - (i - 1));
            }
        }
        return cubic;
    }

    /** What a small picture shows at places of the larger one, counted from the first that each side was made for. */
    static double at(Samples small, Cubic across, int x, Cubic down, int y) {
        return at(small.values(), small.columns(), across, x, down, y);
    }

    /**
     * The same of samples row by row.
     *
     * @param columns samples in a row
     */
    public static double at(float[] small, int columns, Cubic across, int x, Cubic down, int y) {
        double sum = 0;
        for (int row = y * TAPS; row < (y + 1) * TAPS; row++) {
            int from = down.samples[row] * columns;
            double line = 0;
            for (int column = x * TAPS; column < (x + 1) * TAPS; column++) {
                line += across.weights[column] * small[from + across.samples[column]];
            }
            sum += down.weights[row] * line;
        }
        return sum;
    }

    /** How much a sample counts that lies so many samples away. */
    static double weight(double distance) {
        double d = Math.abs(distance);
        if (d < 1) {
            return (1.5 * d - 2.5) * d * d + 1;
        }
        return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
    }
}
