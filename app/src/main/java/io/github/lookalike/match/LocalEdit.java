package io.github.lookalike.match;

/** Looks whether a picture was written or painted over in one place, and is as it was all around it. */
final class LocalEdit {

    private static final int CELL = 4;

    /** What two savings of one picture differ by in a cell, in levels (root mean square). */
    private static final double NOISE = 3;

    /** The place that was painted over takes no more than this share of the picture. */
    private static final double LARGEST = 0.4;

    /** A cell with a greater variance shows something, in squared levels. */
    private static final double PLAIN = 12;

    /** So many cells around the place must show something: what is plain agrees with all that is plain. */
    private static final int LEAST_SHOWN = 12;

    private LocalEdit() {}

    /**
     * How well the pictures fit around the one place where they differ, as {@link Overlay#score}; 0 when they differ
     * elsewhere too, in none, or show nothing around it.
     */
    static double scoreAround(LumaGrid one, LumaGrid other) {
        Bounds patch = new Bounds();
        int rows = one.side() / CELL;
        for (int i = 0; i < rows; i++) {
            // From the edges inwards: pictures that differ everywhere are told by two rows.
            int row = i % 2 == 0 ? i / 2 : rows - 1 - i / 2;
            addDiffering(one, other, row * CELL, patch);
            if (patch.area() > LARGEST * one.side() * one.side()) {
                return 0;
            }
        }
        return patch.area() == 0 || shown(one, patch) < LEAST_SHOWN ? 0 : correlationAround(patch, one, other);
    }

    private static void addDiffering(LumaGrid one, LumaGrid other, int y, Bounds patch) {
        for (int x = 0; x < one.side(); x += CELL) {
            Moments cell = new Moments();
            cell.addAll(one, other, x, y, CELL);
            if (differs(cell)) {
                patch.add(x, y, x + CELL, y + CELL);
            }
        }
    }

    private static boolean differs(Moments cell) {
        return cell.count() < CELL * CELL || cell.squaredDifferences() > NOISE * NOISE * CELL * CELL;
    }

    private static int shown(LumaGrid grid, Bounds patch) {
        int shown = 0;
        for (int y = 0; y < grid.side() && shown < LEAST_SHOWN; y += CELL) {
            for (int x = 0; x < grid.side(); x += CELL) {
                Moments cell = new Moments();
                cell.addAll(grid, grid, x, y, CELL);
                shown += !patch.covers(x, y) && cell.varianceOfFirst() > PLAIN ? 1 : 0;
            }
        }
        return shown;
    }

    /** What one of them does not know lies in the patch, so that both know the same. */
    private static double correlationAround(Bounds patch, LumaGrid one, LumaGrid other) {
        ValidityMask known = ValidityMask.outside(patch, one.side());
        return one.without(patch)
                .normalised(known)
                .correlation(other.without(patch).normalised(known));
    }
}
