package io.github.lookalike.match;

import java.util.Arrays;

/**
 * What an {@link Alignment} needs of its template alone: the slopes, from which comes how each place changes with each
 * unknown (the "steepest descent images"). The unknowns are a shift, and what is added to it for each side that a place
 * lies from the middle to the right and below, across first and then down.
 *
 * @param places where the middle of each column or row lies, in sides from the middle of all
 * @param across how steep the template is along its rows, a value a place and side; 0 where it is not known
 * @param down along its columns
 * @param normal at least the lower triangle of the sum of the products of all changes over all places
 */
// Arrays: read for each place in each step.
@SuppressWarnings("ArrayRecordComponent")
record GradientDescent(float[] places, float[] across, float[] down, double[] normal) {

    static final int UNKNOWNS = 6;

    static GradientDescent of(LumaGrid template) {
        int side = template.side();
        float[] values = template.values();
        float[] across = new float[values.length];
        float[] down = new float[values.length];
        for (int row = 1; row < side - 1; row++) {
            for (int i = row * side + 1; i < (row + 1) * side - 1; i++) {
                float dx = (values[i + 1] - values[i - 1]) * side / 2;
                float dy = (values[i + side] - values[i - side]) * side / 2;
                if (!Float.isNaN(dx + dy + values[i])) {
                    across[i] = dx;
                    down[i] = dy;
                }
            }
        }
        float[] places = new float[side];
        for (int i = 0; i < side; i++) {
            places[i] = (i + 0.5f) / side - 0.5f;
        }
        GradientDescent descent = new GradientDescent(places, across, down, new double[UNKNOWNS * UNKNOWNS]);
        boolean[] all = new boolean[side];
        Arrays.fill(all, true);
        for (int row = 0; row < side; row++) {
            descent.addProducts(1, row, all, descent.normal());
        }
        return descent;
    }

    /** Adds the products of the changes at some places of a row, or takes them off again where the sign is −1. */
    void addProducts(int sign, int row, boolean[] some, double[] sums) {
        int side = some.length;
        double[] squares = new double[3];
        double[] products = new double[3];
        double[] downSquares = new double[3];
        for (int column = 0; column < side; column++) {
            if (some[column]) {
                double x = places[column];
                double dx = across[row * side + column];
                double dy = down[row * side + column];
                addPowers(dx * dx, x, squares);
                addPowers(dx * dy, x, products);
                addPowers(dy * dy, x, downSquares);
            }
        }
        double y = places[row];
        addBlock(sign, 0, 0, squares, y, sums);
        addBlock(sign, 3, 0, products, y, sums);
        addBlock(sign, 3, 3, downSquares, y, sums);
    }

    private static void addPowers(double product, double x, double[] sums) {
        sums[0] += product;
        sums[1] += product * x;
        sums[2] += product * x * x;
    }

    /** Three unknowns of one direction with three of one, given the sums of a row by the powers of x. */
    private static void addBlock(int sign, int first, int second, double[] sums, double y, double[] normal) {
        double[][] block = {
            {sums[0], sums[1], sums[0] * y},
            {sums[1], sums[2], sums[1] * y},
            {sums[0] * y, sums[1] * y, sums[0] * y * y}
        };
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                normal[(first + i) * UNKNOWNS + second + j] += sign * block[i][j];
            }
        }
    }
}
