package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;

/** Measures what differs between two miniatures laid over each other. */
final class Comparison {

    private static final int CELL = 8;

    /** A cell whose deviation is below this shows nothing that could differ, in squared levels. */
    private static final double PLAIN = 12;

    /** A cell shows something else when less than this share of its contrast is in the other one. */
    private static final double KINSHIP = 0.5;

    private Comparison() {}

    static Differences of(Overlay overlay, Planes first, Planes second) {
        Grid seen = overlay.seen();
        Moments whole = new Moments();
        whole.addAll(overlay.inner(), seen, 0, 0, seen.side());
        boolean swapped = overlay.swapped();
        double gain = whole.gain();
        double[] colour = colour(overlay.forward(), first, second);
        return new Differences(
                changed(overlay.inner(), seen),
                swapped ? whole.meanOfFirst() - whole.meanOfSecond() : whole.meanOfSecond() - whole.meanOfFirst(),
                swapped && gain > 0 ? 1 / gain : gain,
                Math.sqrt(whole.unexplained()),
                colour[0],
                colour[1],
                colour[2],
                Math.min(structure(first.fine()), structure(second.fine())));
    }

    private static double changed(Grid inner, Grid seen) {
        int side = inner.side();
        int cells = 0;
        int changed = 0;
        for (int y = 0; y < side; y += CELL) {
            for (int x = 0; x < side; x += CELL) {
                Moments cell = new Moments();
                cell.addAll(inner, seen, x, y, CELL);
                if (cell.count() * 2 >= CELL * CELL) {
                    cells++;
                    changed += differs(cell) ? 1 : 0;
                }
            }
        }
        return cells == 0 ? 1 : (double) changed / cells;
    }

    private static boolean differs(Moments cell) {
        double most = Math.max(cell.varianceOfFirst(), cell.varianceOfSecond());
        return most > PLAIN && cell.correlation() < KINSHIP;
    }

    /** The share of contrast that is not noise in flat places. */
    private static double structure(Grid normalised) {
        double sum = 0;
        for (float value : normalised.values()) {
            sum += value * value;
        }
        return Math.min(1, sum / normalised.values().length);
    }

    private static double[] colour(Affine forward, Planes first, Planes second) {
        int side = Miniature.COLOUR_SIDE;
        double apart = 0;
        double one = 0;
        double two = 0;
        int count = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double u = (x + 0.5) / side - 0.5;
                double v = (y + 0.5) / side - 0.5;
                int column = (int) Math.floor((forward.x(u, v) + 0.5) * side);
                int row = (int) Math.floor((forward.y(u, v) + 0.5) * side);
                if (column >= 0 && row >= 0 && column < side && row < side) {
                    int[] a = colourAt(first.miniature(), first.turn(), x, y);
                    int[] b = colourAt(second.miniature(), second.turn(), column, row);
                    apart += Math.hypot(a[0] - b[0], a[1] - b[1]);
                    one += Math.hypot(a[0], a[1]);
                    two += Math.hypot(b[0], b[1]);
                    count++;
                }
            }
        }
        int n = Math.max(1, count);
        return new double[] {apart / n, one / n, two / n};
    }

    private static int[] colourAt(Miniature miniature, Turn turn, int x, int y) {
        int a = turn.mirrorsColumns() ? Miniature.COLOUR_SIDE - 1 - x : x;
        int b = turn.mirrorsRows() ? Miniature.COLOUR_SIDE - 1 - y : y;
        int column = turn.transposes() ? b : a;
        int row = turn.transposes() ? a : b;
        return new int[] {miniature.blueDifference(column, row) - 128, miniature.redDifference(column, row) - 128};
    }
}
