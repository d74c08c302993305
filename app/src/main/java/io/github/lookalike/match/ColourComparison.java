package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;

/**
 * How the colours of two pictures laid over each other compare.
 *
 * @param apart how far they are apart in the mean, in levels
 * @param first how colourful the first is: the mean distance from grey, in levels
 * @param second how colourful the second is
 * @param kinship how their changes from place to place go together (Pearson's correlation), −1 to 1
 * @param told whether both have colours of their own, see {@link #ownColours}, so that the kinship says something
 */
record ColourComparison(double apart, double first, double second, double kinship, boolean told) {

    private static final int SIDE = Miniature.COLOUR_SIDE;

    /** Colours that do not follow the light deviate by so many levels at least. */
    private static final double LEAST_OWN = 1;

    /** And by so much of all that colours deviate by: a sepia picture, clipped at white, is below. */
    private static final double LEAST_OWN_SHARE = 0.35;

    /**
     * Of two pictures laid over each other.
     *
     * @param forward from places in the first to places in the second
     */
    static ColourComparison of(Affine forward, Planes first, Planes second) {
        Moments blue = new Moments();
        Moments red = new Moments();
        double apart = 0;
        double one = 0;
        double two = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double u = (x + 0.5) / SIDE - 0.5;
                double v = (y + 0.5) / SIDE - 0.5;
                int column = (int) Math.floor((forward.x(u, v) + 0.5) * SIDE);
                int row = (int) Math.floor((forward.y(u, v) + 0.5) * SIDE);
                if (column >= 0 && row >= 0 && column < SIDE && row < SIDE) {
                    int[] a = at(first.miniature(), first.turn(), x, y);
                    int[] b = at(second.miniature(), second.turn(), column, row);
                    blue.add(a[0], b[0]);
                    red.add(a[1], b[1]);
                    apart += Math.hypot(a[0] - b[0], a[1] - b[1]);
                    one += Math.hypot(a[0], a[1]);
                    two += Math.hypot(b[0], b[1]);
                }
            }
        }
        int n = Math.max(1, blue.count());
        return new ColourComparison(
                apart / n, one / n, two / n, kinship(blue, red), first.coloured() && second.coloured());
    }

    /** Whether a picture has colours that change otherwise than its light does; one in grey or in sepia has not. */
    static boolean ownColours(Miniature miniature) {
        Moments blue = new Moments();
        Moments red = new Moments();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double light = light(miniature, x, y);
                blue.add(miniature.blueDifference(x, y), light);
                red.add(miniature.redDifference(x, y), light);
            }
        }
        double own = Math.sqrt(blue.unexplained() + red.unexplained());
        double all = Math.sqrt(blue.varianceOfFirst() + red.varianceOfFirst());
        return own > LEAST_OWN && own > LEAST_OWN_SHARE * all;
    }

    private static double kinship(Moments blue, Moments red) {
        double variances =
                (blue.varianceOfFirst() + red.varianceOfFirst()) * (blue.varianceOfSecond() + red.varianceOfSecond());
        return variances > 1e-9 ? (blue.covariance() + red.covariance()) / Math.sqrt(variances) : 0;
    }

    private static int[] at(Miniature miniature, Turn turn, int x, int y) {
        int a = turn.mirrorsColumns() ? SIDE - 1 - x : x;
        int b = turn.mirrorsRows() ? SIDE - 1 - y : y;
        int column = turn.transposes() ? b : a;
        int row = turn.transposes() ? a : b;
        return new int[] {miniature.blueDifference(column, row) - 128, miniature.redDifference(column, row) - 128};
    }

    /** The mean luma of the places that share one colour. */
    private static double light(Miniature miniature, int x, int y) {
        int places = Miniature.SIDE / SIDE;
        int sum = 0;
        for (int row = y * places; row < (y + 1) * places; row++) {
            for (int column = x * places; column < (x + 1) * places; column++) {
                sum += miniature.luma(column, row);
            }
        }
        return (double) sum / (places * places);
    }
}
