package io.github.lookalike.match.detail;

import io.github.lookalike.scan.Window;

/**
 * How much of the detail that one of two registered pictures shows in a place the other shows there as well.
 *
 * <p>Texture that was painted over evenly, a healed spot in a lawn, differs by no more than noise does in any sample, and not at
 * all in the mean; but nothing of it is left, while saving and resizing keep most of what is coarser than they are. Places
 * are of 12×12 samples, every four samples, averaged two by two first, so that what kernels of resizing do to the finest detail does not count.
 * Nor does the fringe that one kernel draws along a letter and another does not, where a place begins just beside that letter.
 */
final class KeptDetail {

    /** Samples that are averaged to one along each side. */
    private static final int FINE = 2;

    /** Averages along each side of a cell. */
    private static final int CELL = 2;

    /** Cells along each side of a place. */
    private static final int PLACE = 3;

    private static final int CELL_SAMPLES = FINE * CELL;

    /** Averages in a place. */
    private static final int COUNT = PLACE * PLACE * CELL * CELL;

    /** Detail of so many times the variance that saving can take away whole must be kept by half at least. */
    private static final double TIMES_LOST = 4;

    /** Variance of what is detail at all, in squared levels. */
    private static final double DETAIL = 10;

    /**
     * Of the step to the next average, the share that one kernel of resizing draws beside it and another does not: .16 was seen, of a
     * page reduced to half by Lanczos' kernel against plain averages.
     */
    private static final double FRINGE = 0.15;

    /** Sums of a cell: of the first, the second, the square of each, the product, the squares of fringes. */
    private static final int SUMS = 6;

    private final int across;
    private final int down;
    private final double[] sums;
    private final double least;
    private final boolean resized;

    /**
     * What is kept where least is.
     *
     * @param share of the detail, 1 where all is or no place has enough of it; below 0 where the two go against each other
     * @param window where, by shares of the pictures
     */
    record Place(double share, Window window) {}

    private KeptDetail(int across, int down, double lost, boolean resized) {
        this.across = across;
        this.down = down;
        this.sums = new double[across * down * SUMS];
        this.least = TIMES_LOST * lost + DETAIL;
        this.resized = resized;
    }

    /**
     * Two channels.
     *
     * @param lost the variance, in squared levels, that saving both can take away
     * @param resized whether kernels of resizing lie between them
     */
    static Place least(Registered pair, double lost, boolean resized) {
        Samples second = pair.second();
        int across = second.columns() / CELL_SAMPLES;
        int down = second.rows() / CELL_SAMPLES;
        KeptDetail kept = new KeptDetail(across, down, lost, resized);
        for (int y = 0; y < down * CELL_SAMPLES; y += FINE) {
            kept.add(pair.expected().values(), second, y);
        }
        return kept.least(second);
    }

    private void add(float[] expected, Samples second, int y) {
        int columns = second.columns();
        float[] values = second.values();
        int row = y / CELL_SAMPLES * across;
        for (int cell = 0; cell < across; cell++) {
            int at = (row + cell) * SUMS;
            for (int x = cell * CELL_SAMPLES; x < (cell + 1) * CELL_SAMPLES; x += FINE) {
                int below = y * columns + x;
                double one = mean(expected, below, columns);
                double other = mean(values, below, columns);
                sums[at] += one;
                sums[at + 1] += other;
                sums[at + 2] += one * one;
                sums[at + 3] += other * other;
                sums[at + 4] += one * other;
                if (resized) {
                    double step = Math.max(step(expected, second, x, y, one), step(values, second, x, y, other));
                    sums[at + 5] += FRINGE * FRINGE * step * step;
                }
            }
        }
    }

    /** How far the average there is from the one beside it that differs most, in levels. */
    private static double step(float[] values, Samples size, int x, int y, double own) {
        int columns = size.columns();
        int at = y * columns + x;
        double step = 0;
        if (x >= FINE) {
            step = Math.abs(mean(values, at - FINE, columns) - own);
        }
        if (x + 2 * FINE <= columns) {
            step = Math.max(step, Math.abs(mean(values, at + FINE, columns) - own));
        }
        if (y >= FINE) {
            step = Math.max(step, Math.abs(mean(values, at - FINE * columns, columns) - own));
        }
        if (y + 2 * FINE <= size.rows()) {
            step = Math.max(step, Math.abs(mean(values, at + FINE * columns, columns) - own));
        }
        return step;
    }

    /** Of two by two. */
    private static double mean(float[] values, int at, int columns) {
        return (values[at] + values[at + 1] + values[at + columns] + values[at + columns + 1]) / 4;
    }

    private Place least(Samples size) {
        double share = 1;
        int left = 0;
        int top = 0;
        for (int row = 0; row + PLACE <= down; row++) {
            for (int column = 0; column + PLACE <= across; column++) {
                double its = share(row * across + column);
                if (its < share) {
                    share = its;
                    left = column;
                    top = row;
                }
            }
        }
        double wide = size.columns();
        double high = size.rows();
        return new Place(
                share,
                new Window(
                        left * CELL_SAMPLES / wide,
                        top * CELL_SAMPLES / high,
                        Math.min(1, PLACE * CELL_SAMPLES / wide),
                        Math.min(1, PLACE * CELL_SAMPLES / high)));
    }

    /** Of the place whose first cell this is. */
    private double share(int cell) {
        double one = of(cell, 0) / COUNT;
        double other = of(cell, 1) / COUNT;
        double both = of(cell, 4) / COUNT - one * other;
        double needed = least + of(cell, 5) / COUNT;
        return Math.min(
                share(both, of(cell, 2) / COUNT - one * one, needed),
                share(both, of(cell, 3) / COUNT - other * other, needed));
    }

    private static double share(double both, double own, double needed) {
        return own > needed ? both / own : 1;
    }

    private double of(int cell, int sum) {
        double all = 0;
        for (int row = 0; row < PLACE; row++) {
            int at = (cell + row * across) * SUMS + sum;
            for (int column = 0; column < PLACE; column++) {
                all += sums[at + column * SUMS];
            }
        }
        return all;
    }
}
