package io.github.lookalike.match.detail;

/**
 * How one channel of a picture is made from that of another by what saving, resizing and a change of tone do: {@code
 * second ≈ gain · first + offset + sharpness · detail + shift · slope}, by least squares over a lattice of samples, those
 * that differ much left out the second time.
 *
 * @param gain how many times more contrast the second has
 * @param offset in levels
 * @param sharpness how much of the first's finest detail (a sample less the mean of its 3×3 neighbours) is added; kernels
 *     of resizing differ by −.6 to .3
 * @param left how far the second lies to the left of the first, in samples, in the middle
 * @param up how far it lies above it
 * @param wider by how many samples it is wider
 * @param higher by how many samples it is higher
 */
record Registration(double gain, double offset, double sharpness, double left, double up, double wider, double higher) {

    static final Registration IDENTITY = new Registration(1, 0, 0, 0, 0, 0, 0);

    /** So many samples tell a few numbers well. */
    private static final int ENOUGH = 40_000;

    /** Samples that differ more than so many times the usual are not explained by these means. */
    static final double STRANGE = 3;

    /**
     * Each sample counts as one that lies so many levels from the mean and has no more contrast than the first: one object
     * before a plain ground, a lamp in a grey picture, is too little to tell a change of tone by.
     */
    static final double EVEN_SPREAD = 4;

    static final int TERMS = 7;

    static final float LIGHTEST = 255;

    /** @param moves whether to look for a shift and for sharpness, which copies of one size do not have */
    static Registration of(Samples first, Samples second, boolean moves) {
        int terms = moves ? TERMS : 2;
        double[] all = fit(first, second, terms, new float[0], Double.MAX_VALUE);
        if (all.length == 0) {
            return IDENTITY;
        }
        Registration rough = of(all);
        float[] distances = rough.distances(first, second);
        double[] close = fit(first, second, terms, distances, STRANGE * mean(distances) + 1);
        return close.length == 0 ? rough : of(close);
    }

    /** What the second is expected to show where the first shows this. */
    float expected(Samples first, int x, int y) {
        float[] a = first.values();
        int columns = first.columns();
        int at = y * columns + x;
        if (x == 0 || y == 0 || x == columns - 1 || y == first.rows() - 1) {
            return (float) (gain * a[at] + offset);
        }
        if (!moves()) {
            return (float) toned(a[at]);
        }
        float above = a[at - columns - 1] + a[at - columns] + a[at - columns + 1];
        float below = a[at + columns - 1] + a[at + columns] + a[at + columns + 1];
        float beside = a[at - 1] + a[at] + a[at + 1];
        double detail = a[at] - (above + beside + below) / 9;
        double value = gain * a[at] + offset + sharpness * detail;
        double acrossSlope = (a[at + 1] - a[at - 1]) / 2.0;
        double downSlope = (a[at + columns] - a[at - columns]) / 2.0;
        value += acrossSlope * (left + wider * ((double) x / columns - 0.5));
        value += downSlope * (up + higher * ((double) y / first.rows() - 0.5));
        return (float) Math.max(0, Math.min(LIGHTEST, value));
    }

    /** A level with the second's tone. */
    double toned(double level) {
        return Math.max(0, Math.min(LIGHTEST, gain * level + offset));
    }

    /** What the second is expected to show, where nothing moves also beyond what a level can be. */
    void expect(Samples first, Samples expected) {
        float[] from = first.values();
        float[] to = expected.values();
        float times = (float) gain;
        float plus = (float) offset;
        for (int i = 0; i < first.columns() * first.rows(); i++) {
            to[i] = times * from[i] + plus;
        }
        if (moves()) {
            expectMoved(first, 0, LIGHTEST, to);
        }
    }

    /** The same of all samples but those at the edge, in numbers and an order that processors take several of at once. */
    void expectMoved(Samples first, float least, float most, float[] to) {
        float[] a = first.values();
        int columns = first.columns();
        float times = (float) gain;
        float plus = (float) offset;
        float sharp = (float) sharpness;
        float[] across = new float[columns];
        for (int x = 0; x < columns; x++) {
            across[x] = (float) ((left + wider * ((double) x / columns - 0.5)) / 2);
        }
        for (int y = 1; y < first.rows() - 1; y++) {
            float down = (float) ((up + higher * ((double) y / first.rows() - 0.5)) / 2);
            int row = y * columns;
            for (int x = 1; x < columns - 1; x++) {
                int at = row + x;
                float above = a[at - columns - 1] + a[at - columns] + a[at - columns + 1];
                float below = a[at + columns - 1] + a[at + columns] + a[at + columns + 1];
                float beside = a[at - 1] + a[at] + a[at + 1];
                float value = times * a[at] + plus + sharp * (a[at] - (above + beside + below) / 9);
                value += (a[at + 1] - a[at - 1]) * across[x] + (a[at + columns] - a[at - columns]) * down;
                to[at] = Math.max(least, Math.min(most, value));
            }
        }
    }

    private boolean moves() {
        return sharpness != 0 || left != 0 || up != 0 || wider != 0 || higher != 0;
    }

    private static Registration of(double[] c) {
        boolean moves = c.length == TERMS;
        return new Registration(
                c[0], c[1], moves ? c[2] : 0, moves ? c[3] : 0, moves ? c[4] : 0, moves ? c[5] : 0, moves ? c[6] : 0);
    }

    /** How far apart the samples of the lattice lie. */
    static int step(Samples samples) {
        return Math.max(1, (int) Math.sqrt((double) samples.columns() * samples.rows() / ENOUGH));
    }

    /** How far the samples of the lattice lie from what is expected, in levels, row by row. */
    private float[] distances(Samples first, Samples second) {
        int step = step(first);
        int across = Math.max(0, first.columns() - 3 + step) / step;
        float[] distances = new float[across * (Math.max(0, first.rows() - 3 + step) / step)];
        int next = 0;
        for (int y = 1; y < first.rows() - 1; y += step) {
            for (int x = 1; x < first.columns() - 1; x += step) {
                distances[next++] = Math.abs(second.at(x, y) - expected(first, x, y));
            }
        }
        return distances;
    }

    private static double mean(float[] distances) {
        double sum = 0;
        for (float distance : distances) {
            sum += distance;
        }
        return distances.length == 0 ? 0 : sum / distances.length;
    }

    /**
     * The numbers that fit best; none where that cannot be told.
     *
     * @param distances of the samples of the lattice from what is expected so far; empty where all count
     * @param farthest samples that lie farther from it are left out
     */
    private static double[] fit(Samples first, Samples second, int terms, float[] distances, double farthest) {
        Sums sums = new Sums(first, second, terms, distances, farthest);
        int step = step(first);
        for (int y = 1; y < first.rows() - 1; y += step) {
            sums.addRow(y, step);
        }
        return sums.solved();
    }

    /** What the numbers of a registration that moves are multiplied with, in their order, at a sample that is not at the edge. */
    static void setTerms(Samples first, int x, int y, double[] term) {
        float[] a = first.values();
        int columns = first.columns();
        int at = y * columns + x;
        double mean = (a[at - columns - 1]
                        + a[at - columns]
                        + a[at - columns + 1]
                        + a[at - 1]
                        + a[at]
                        + a[at + 1]
                        + a[at + columns - 1]
                        + a[at + columns]
                        + a[at + columns + 1])
                / 9;
        term[0] = a[at];
        term[1] = 1;
        term[2] = a[at] - mean;
        term[3] = (a[at + 1] - a[at - 1]) / 2.0;
        term[4] = (a[at + columns] - a[at - columns]) / 2.0;
        term[5] = term[3] * ((double) x / columns - 0.5);
        term[6] = term[4] * ((double) y / first.rows() - 0.5);
    }

    /** The equations under way, row by row of the lattice. */
    private static final class Sums {

        private final Samples first;
        private final Samples second;
        private final int terms;
        private final float[] distances;
        private final double farthest;
        private final double[][] normal;
        private final double[] term = new double[TERMS];
        private int count;
        private int looked;

        Sums(Samples first, Samples second, int terms, float[] distances, double farthest) {
            this.first = first;
            this.second = second;
            this.terms = terms;
            this.distances = distances;
            this.farthest = farthest;
            this.normal = new double[terms][terms + 1];
        }

        void addRow(int y, int step) {
            int columns = first.columns();
            for (int x = 1; x < columns - 1; x += step) {
                if (distances.length > 0 && distances[looked++] > farthest) {
                    continue;
                }
                if (terms == TERMS) {
                    setTerms(first, x, y, term);
                } else {
                    term[0] = first.at(x, y);
                    term[1] = 1;
                }
                add(second.at(x, y));
                count++;
            }
        }

        private void add(double target) {
            for (int i = 0; i < terms; i++) {
                double[] row = normal[i];
                double one = term[i];
                for (int j = i; j < terms; j++) {
                    row[j] += one * term[j];
                }
                row[terms] += one * target;
            }
        }

        double[] solved() {
            double even = EVEN_SPREAD * EVEN_SPREAD * count;
            normal[0][0] += even;
            normal[0][terms] += even;
            return count < 10 * terms ? new double[0] : Registration.solved(normal, terms);
        }
    }

    /** A little is added to the diagonal, so that a plain picture has an answer too. */
    private static double[] solved(double[][] normal, int terms) {
        double[] rest = IDENTITY.numbers();
        for (int i = 0; i < terms; i++) {
            double little = 1e-3 + 1e-9 * normal[i][i];
            normal[i][i] += little;
            normal[i][terms] += little * rest[i];
        }
        return LeastSquares.solved(normal, terms);
    }

    private double[] numbers() {
        return new double[] {gain, offset, sharpness, left, up, wider, higher};
    }
}
