package io.github.lookalike.match;

/** Measures what differs between two miniatures laid over each other. */
final class Comparison {

    private static final int CELL = 8;

    /** A cell whose deviation is below this shows nothing that could differ, in squared levels. */
    private static final double PLAIN = 12;

    /** A cell shows something else when less than this share of its contrast is in the other one. */
    private static final double KINSHIP = 0.5;

    private Comparison() {}

    static OverlayResidual of(Overlay overlay, Planes first, Planes second) {
        LumaGrid seen = overlay.seen();
        Moments whole = new Moments();
        whole.addAll(overlay.inner(), seen, 0, 0, seen.side());
        boolean swapped = overlay.swapped();
        double coarse = overlay.inner().halved().moments(seen.halved()).gain();
        return new OverlayResidual(
                changed(overlay.inner(), seen),
                swapped ? whole.meanOfFirst() - whole.meanOfSecond() : whole.meanOfSecond() - whole.meanOfFirst(),
                ofSecond(whole.gain(), swapped),
                ofSecond(coarse, swapped),
                Math.sqrt(whole.unexplained()),
                ColourComparison.of(overlay.forward(), first, second),
                Math.min(structure(first.fine()), structure(second.fine())));
    }

    private static double ofSecond(double gain, boolean swapped) {
        return swapped && gain > 0 ? 1 / gain : gain;
    }

    private static double changed(LumaGrid inner, LumaGrid seen) {
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
    private static double structure(LumaGrid normalised) {
        double sum = 0;
        for (float value : normalised.values()) {
            sum += value * value;
        }
        return Math.min(1, sum / normalised.values().length);
    }
}
