package io.github.lookalike.match;

/** Sums over pairs of values, from which means, variances and their covariance come. */
final class Moments {

    private int count;
    private double first;
    private double second;
    private double firstSquares;
    private double secondSquares;
    private double products;

    /** Adds one pair. */
    void add(double one, double other) {
        add(1, one, other, one * one, other * other, one * other);
    }

    /** Adds the levels at the same places from one to another. */
    void addAll(byte[] one, byte[] other, int from, int to) {
        long a1 = 0;
        long b1 = 0;
        long aa = 0;
        long bb = 0;
        long ab = 0;
        for (int i = from; i < to; i++) {
            long a = one[i] & 0xff;
            long b = other[i] & 0xff;
            a1 += a;
            b1 += b;
            aa += a * a;
            bb += b * b;
            ab += a * b;
        }
        count += to - from;
        first += a1;
        second += b1;
        firstSquares += aa;
        secondSquares += bb;
        products += ab;
    }

    /** The sum of the squares of what the values of each pair differ by. */
    double squaredDifferences() {
        return Math.max(0, firstSquares - 2 * products + secondSquares);
    }

    /** Adds all values known in both grids within a square. */
    void addAll(LumaGrid one, LumaGrid other, int x, int y, int side) {
        for (int row = y; row < y + side; row++) {
            addKnown(one.values(), row * one.side() + x, other.values(), row * other.side() + x, side);
        }
    }

    /** Adds so many pairs of values from two places on, but those of which one is NaN. */
    void addKnown(float[] one, int from, float[] other, int otherFrom, int length) {
        double a1 = 0;
        double b1 = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int i = 0; i < length; i++) {
            double a = one[from + i];
            double b = other[otherFrom + i];
            a1 += a;
            b1 += b;
            aa += a * a;
            bb += b * b;
            ab += a * b;
        }
        if (Double.isNaN(ab)) {
            addEachKnown(one, from, other, otherFrom, length);
        } else {
            add(length, a1, b1, aa, bb, ab);
        }
    }

    private void addEachKnown(float[] one, int from, float[] other, int otherFrom, int length) {
        for (int i = 0; i < length; i++) {
            double a = one[from + i];
            double b = other[otherFrom + i];
            if (!Double.isNaN(a + b)) {
                add(a, b);
            }
        }
    }

    private void add(int pairs, double a1, double b1, double aa, double bb, double ab) {
        count += pairs;
        first += a1;
        second += b1;
        firstSquares += aa;
        secondSquares += bb;
        products += ab;
    }

    int count() {
        return count;
    }

    double meanOfFirst() {
        return count == 0 ? 0 : first / count;
    }

    double meanOfSecond() {
        return count == 0 ? 0 : second / count;
    }

    double varianceOfFirst() {
        return count == 0 ? 0 : Math.max(0, firstSquares / count - meanOfFirst() * meanOfFirst());
    }

    double varianceOfSecond() {
        return count == 0 ? 0 : Math.max(0, secondSquares / count - meanOfSecond() * meanOfSecond());
    }

    double meanSquareOfFirst() {
        return count == 0 ? 0 : firstSquares / count;
    }

    double meanSquareOfSecond() {
        return count == 0 ? 0 : secondSquares / count;
    }

    double covariance() {
        return count == 0 ? 0 : products / count - meanOfFirst() * meanOfSecond();
    }

    /** Pearson's, −1 to 1; 0 where one of them does not vary. */
    double correlation() {
        double variances = varianceOfFirst() * varianceOfSecond();
        return variances > 1e-9 ? covariance() / Math.sqrt(variances) : 0;
    }

    /** How many times the second's deviation is that of the first. */
    double gain() {
        return varianceOfFirst() > 1e-9 ? Math.sqrt(varianceOfSecond() / varianceOfFirst()) : 1;
    }

    /** The variance of the first that a linear change of the second does not explain. */
    double unexplained() {
        double correlation = correlation();
        return Math.max(0, varianceOfFirst() * (1 - correlation * correlation));
    }
}
