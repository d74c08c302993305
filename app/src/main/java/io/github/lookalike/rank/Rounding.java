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
     * A block that is looked at.
     *
     * @param around the other picture, with a margin
     * @param own this one
     * @param values its frequencies
     */
    // Arrays: each is looked at several times.
    @SuppressWarnings("ArrayRecordComponent")
    private record Patch(float[] around, float[] own, double[] values) {

        static Patch of(Luma own, Luma other, Block block, BlockTransform transform) {
            int side = SIDE + 2 * ToneFit.REACH;
            Patch patch = new Patch(new float[side * side], new float[SIDE * SIDE], new double[SIDE * SIDE]);
            other.square(block.left() - ToneFit.REACH, block.top() - ToneFit.REACH, side, patch.around);
            own.square(block.left(), block.top(), SIDE, patch.own);
            for (int i = 0; i < patch.values.length; i++) {
                patch.values[i] = patch.own[i];
            }
            transform.transform(patch.values);
            return patch;
        }
    }

    /**
     * Compares a picture with another one laid over it.
     *
     * @param own the file, {@code width × height}, its blocks beginning at the corner
     * @param table its quantisation steps in zig-zag order; empty when it has none
     * @param other the other picture on the same raster
     * @param most how many blocks are looked at
     */
    static Rounding in(Luma own, int width, int height, List<Integer> table, Luma other, int most) {
        List<Patch> patches = new ArrayList<>();
        BlockTransform transform = new BlockTransform();
        for (Block block : detailed(own, other, width, height, most)) {
            patches.add(Patch.of(own, other, block, transform));
        }
        Sum sum = new Sum(table);
        ToneFit fit = fit(patches);
        List<Patch> alike = new ArrayList<>();
        for (Patch patch : patches) {
            sum.clear();
            sum.add(patch, fit);
            if (sum.coarse.explained() > ALIKE) {
                alike.add(patch);
            }
        }
        sum.clear();
        ToneFit closer = fit(alike);
        for (Patch patch : alike) {
            sum.add(patch, closer);
        }
        return sum.rounding((double) alike.size() / Math.max(1, patches.size()));
    }

    private static ToneFit fit(List<Patch> patches) {
        ToneFit fit = new ToneFit();
        int every = Math.max(1, patches.size() / FITTED);
        for (int i = 0; i < patches.size(); i += every) {
            fit.add(patches.get(i).around(), patches.get(i).own(), SIDE);
        }
        fit.solve();
        return fit;
    }

    /** The blocks with most detail in both, so that what was put on one of them is left out. */
    private static List<Block> detailed(Luma own, Luma other, int width, int height, int most) {
        int columns = width / SIDE - 1;
        int rows = height / SIDE - 1;
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) columns * rows / (CANDIDATES * most))));
        List<Block> blocks = new ArrayList<>();
        float[] square = new float[SIDE * SIDE];
        for (int row = 1; row < rows; row += step) {
            for (int column = 1; column < columns; column += step) {
                own.square(column * SIDE, row * SIDE, SIDE, square);
                double its = detail(square);
                other.square(column * SIDE, row * SIDE, SIDE, square);
                double detail = Math.min(its, detail(square));
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

    private static double detail(float[] square) {
        double sum = 0;
        for (int row = 0; row < square.length; row += SIDE) {
            for (int i = row + 1; i < row + SIDE; i++) {
                sum += Math.min(32, Math.abs(square[i] - square[i - 1]));
            }
        }
        return sum;
    }

    /** Sums up over blocks. */
    private static final class Sum {

        private final int[] steps = new int[SIDE * SIDE];
        private final BlockTransform transform = new BlockTransform();
        private final double[] others = new double[SIDE * SIDE];
        private double cosines;
        private double squares;
        private int count;
        private final Energy coarse = new Energy();
        private final List<Energy> fine =
                Stream.generate(Energy::new).limit(LACKING.length).toList();

        Sum(List<Integer> table) {
            for (int i = 1; i < steps.length && !table.isEmpty(); i++) {
                steps[i] = table.get(BlockTransform.inTable(i));
            }
        }

        void clear() {
            cosines = 0;
            squares = 0;
            count = 0;
            coarse.clear();
            fine.forEach(Energy::clear);
        }

        void add(Patch patch, ToneFit fit) {
            fit.apply(patch.around(), SIDE, others);
            transform.transform(others);
            double[] values = patch.values();
            for (int i = 1; i < values.length; i++) {
                add(i, values[i], others[i] - values[i], steps[i]);
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

        void clear() {
            left = 0;
            energy = 0;
            count = 0;
        }

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
