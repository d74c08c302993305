package io.github.lookalike.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of the rounding that saving a JPEG did is found in another picture of the same scene.
 *
 * <p>The values of a JPEG's blocks are multiples of its quantisation steps, an error of up to half a step that nothing but
 * this file and what was made from it has. A picture made from it therefore has values near these same multiples, whatever
 * filter or tone curve lies between; what it was made from has values anywhere between them.
 *
 * @param found 1 where the other picture's values are those of the file, 0 where they are anywhere between; below 0 where
 *     the file's are what those were rounded to
 * @param error the mean square by which the other's values differ, as a multiple of what rounding alone makes
 * @param alike the share of the blocks looked at that are alike in both
 * @param values how many values that was seen in
 * @param coarse the share of the coarse detail of the file that the other explains, at most 1; low where the two do not
 *     lie over each other
 * @param fine the same of detail of 3, 4, … 7 half-waves along a side
 */
record Rounding(double found, double error, double alike, int values, double coarse, List<Share> fine) {

    /**
     * A part of a file's detail.
     *
     * @param explained the share of its energy that the other explains, at most 1
     * @param values how many values that was seen in
     */
    record Share(double explained, int values) {}

    private static final int SIDE = BlockTransform.SIDE;

    /** Of all blocks, evenly spread, so many for each that is looked at are asked how much detail they have. */
    private static final int CANDIDATES = 4;

    /** There are no more blocks than this, and one; so many bits of a detail say nothing. */
    private static final long PLACES = 0xfffff;

    /** Of those so many with most detail are enough to look at. */
    static final int MOST_BLOCKS = 1_000;

    /** So many of these tell the filter. */
    private static final int FITTED = 250;

    /** With less of its coarse detail explained a block shows something else in both. */
    private static final double ALIKE = 0.8;

    /** Rounding to whole levels of lightness hides finer steps. */
    private static final int LEAST_STEP = 3;

    /** Frequencies of at most so many half-waves along a side are coarse. */
    private static final int COARSE = 2;

    /** If not so much of the coarse detail is explained, the two do not lie over each other. */
    private static final double LAID = 0.92;

    /** Nor if fewer blocks are alike: a tenth where a border of 5 % was cut off, nearly all in pictures that were resized. */
    private static final double MOST_ALIKE = 0.5;

    /** Fewer values do not tell what is lacking; those of the next frequencies are added. */
    private static final int FEWEST_FINE = 200;

    /**
     * With less explained of the detail of 3, 4, … 7 half-waves a picture holds what the other lacks. Of 63 copies reduced to
     * 0.24 to 0.6 of the size, sharpened and saved at quality 75 to 95, the least explained was .95, .89, .75, .60 and .48;
     * of 14 pictures beside one that was enlarged from a thumbnail of 0.4, the most of each was .93, .90, .90, .77 and .10,
     * and half of them had less than .64, .28, .25, .18 and .01.
     */
    private static final double[] LACKING = {0.7, 0.7, 0.55, 0.45, 0.35};

    /** Where there are no steps, values below this are noise. */
    private static final double LEAST_VALUE = 4;

    /**
     * Whether the file holds detail that the other does not have.
     *
     * @param usual how much of it would usually be explained: 1, or less where one was edited
     */
    boolean holdsMore(double usual) {
        double explained = 0;
        int values = 0;
        for (int i = 0; i < fine.size(); i++) {
            Share share = fine.get(i);
            explained += share.explained() * share.values();
            values += share.values();
            if (values >= FEWEST_FINE) {
                if (explained / values < usual * LACKING[i]) {
                    return true;
                }
                explained = 0;
                values = 0;
            }
        }
        return false;
    }

    /** Whether the two lie over each other: not cropped, not tilted. */
    boolean isLaid() {
        return coarse >= LAID && alike > MOST_ALIKE;
    }

    private record Block(int left, int top, double detail) {}

    /**
     * Compares a picture with another one laid over it.
     *
     * @param own the file, {@code width × height}, its blocks beginning at the corner
     * @param table its quantisation steps in zig-zag order; empty when it has none
     * @param other the other picture on the same raster
     * @param most how many blocks are looked at
     */
    static Rounding in(Luma own, int width, int height, List<Integer> table, Luma other, int most) {
        List<Block> blocks = detailed(own, other, width, height, most);
        ToneFit fit = fit(own, other, blocks);
        List<Block> alike = blocks.stream()
                .filter(block ->
                        sum(own, other, List.of(block), fit, table).coarse.explained() > ALIKE)
                .toList();
        return sum(own, other, alike, fit(own, other, alike), table)
                .rounding((double) alike.size() / Math.max(1, blocks.size()));
    }

    private static ToneFit fit(Luma own, Luma other, List<Block> blocks) {
        ToneFit fit = new ToneFit();
        int every = Math.max(1, blocks.size() / FITTED);
        for (int i = 0; i < blocks.size(); i += every) {
            fit.add(patch(other, blocks.get(i), ToneFit.REACH), patch(own, blocks.get(i), 0), SIDE);
        }
        fit.solve();
        return fit;
    }

    private static Sum sum(Luma own, Luma other, List<Block> blocks, ToneFit fit, List<Integer> table) {
        Sum sum = new Sum(table);
        double[] filtered = new double[SIDE * SIDE];
        for (Block block : blocks) {
            fit.apply(patch(other, block, ToneFit.REACH), SIDE, filtered);
            sum.add(patch(own, block, 0), filtered);
        }
        return sum;
    }

    /** The blocks with most detail in both, so that what was put on one of them is left out. */
    private static List<Block> detailed(Luma own, Luma other, int width, int height, int most) {
        int columns = width / SIDE - 1;
        int rows = height / SIDE - 1;
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) columns * rows / (CANDIDATES * most))));
        List<Block> blocks = new ArrayList<>();
        for (int row = 1; row < rows; row += step) {
            for (int column = 1; column < columns; column += step) {
                double detail =
                        Math.min(detail(own, column * SIDE, row * SIDE), detail(other, column * SIDE, row * SIDE));
                if (detail > 0) {
                    blocks.add(new Block(column * SIDE, row * SIDE, detail));
                }
            }
        }
        return mostDetailed(blocks, Math.min(most, (blocks.size() + 1) / 2));
    }

    /** By numbers of 64 bits, the detail above the place, which are sorted without an object or a comparator. */
    private static List<Block> mostDetailed(List<Block> blocks, int most) {
        long[] keys = new long[blocks.size()];
        for (int i = 0; i < keys.length; i++) {
            // All are above 0, and the bits of such numbers are ordered as they are.
            long detail = Double.doubleToRawLongBits(blocks.get(i).detail());
            keys[i] = ((Long.MAX_VALUE - detail) & ~PLACES) | i;
        }
        Arrays.sort(keys);
        List<Block> sorted = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            sorted.add(blocks.get((int) (keys[i] & PLACES)));
        }
        return sorted;
    }

    private static double detail(Luma luma, int left, int top) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            float before = luma.at(left, top + y);
            for (int x = 1; x < SIDE; x++) {
                float here = luma.at(left + x, top + y);
                sum += Math.min(32, Math.abs(here - before));
                before = here;
            }
        }
        return sum;
    }

    private static float[] patch(Luma luma, Block block, int margin) {
        return luma.square(block.left() - margin, block.top() - margin, SIDE + 2 * margin);
    }

    /** Sums up over blocks. */
    private static final class Sum {

        private final List<Integer> table;
        private final BlockTransform transform = new BlockTransform();
        private final double[] values = new double[SIDE * SIDE];
        private double cosines;
        private double squares;
        private int count;
        private final Energy coarse = new Energy();
        private final List<Energy> fine =
                Stream.generate(Energy::new).limit(LACKING.length).toList();

        Sum(List<Integer> table) {
            this.table = table;
        }

        void add(float[] own, double[] others) {
            for (int i = 0; i < own.length; i++) {
                values[i] = own[i];
            }
            transform.transform(values);
            transform.transform(others);
            for (int i = 1; i < values.length; i++) {
                int step = table.isEmpty() ? 0 : table.get(BlockTransform.inTable(i));
                add(i, values[i], others[i] - values[i], step);
            }
        }

        private void add(int index, double value, double difference, int step) {
            if (Math.abs(value) < Math.max(LEAST_VALUE, 0.75 * step)) {
                return;
            }
            // Where the other has next to nothing the difference is the value itself, which is a multiple of the step.
            if (step >= LEAST_STEP && Math.abs(value + difference) > 0.5 * step) {
                cosines += Math.cos(2 * Math.PI * difference / step);
                squares += difference * difference / (step * step);
                count++;
            }
            int fineness = Math.max(index % SIDE, index / SIDE);
            (fineness <= COARSE ? coarse : fine.get(fineness - COARSE - 1)).add(value, difference);
        }

        Rounding rounding(double alike) {
            return new Rounding(
                    cosines / Math.max(1, count),
                    12 * squares / Math.max(1, count),
                    alike,
                    count,
                    coarse.explained(),
                    fine.stream()
                            .map(energy -> new Share(energy.explained(), energy.count))
                            .toList());
        }
    }

    /** The share of the energy of values that is explained. */
    private static final class Energy {

        private double left;
        private double energy;
        private int count;

        void add(double value, double difference) {
            left += difference * difference;
            energy += value * value;
            count++;
        }

        double explained() {
            return energy == 0 ? 1 : 1 - left / energy;
        }
    }
}
