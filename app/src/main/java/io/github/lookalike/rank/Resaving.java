package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Scratch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the values of a file tell of whether another one of the same size was saved from it.
 *
 * <p>A JPEG's values are multiples of its quantisation steps. What was saved from it moves each of them by half of its own
 * step at most, whatever tone curve or filter came before, so that values lie near the file's multiples as often as those
 * two steps let them: the mean cosine of the difference by step {@code s} is {@code sinc(o / s)} where the other's blocks lie
 * over the file's and its step is {@code o}, and that of a normal distribution of the same variance where they do not. What
 * the file was saved from lies anywhere between the multiples.
 *
 * @param traced the share found of the cosines that would be there if the other were made from the file; 1 where it is
 * @param certainty how many standard deviations of chance that is
 * @param beyond the share of the file's values that no rounding makes of what the other one shows
 * @param explained the share of the energy of the file's fine detail that the other one explains, at most 1
 * @param values how many values of fine detail there are
 * @param blocks how many blocks are comparable: neither clipped, nor plain, nor changed
 */
record Resaving(double traced, double certainty, double beyond, double explained, int values, int blocks) {

    private static final Resaving NOTHING = new Resaving(0, 0, 0, 1, 0, 0);

    private static final int SIDE = BlockTransform.SIDE;

    /** Of the blocks, evenly spread, so many are looked at. */
    private static final int MOST_BLOCKS = 8_000;

    /** So many of these tell the filter. */
    private static final int FITTED = 400;

    /** Fewer blocks tell no filter of 25 weights. */
    private static final int FEWEST_BLOCKS = 5;

    /** Blocks of fewer levels of lightness hold nothing. */
    private static final int PLAIN = 3;

    /** A block that differs by so many times what the median one does was changed. */
    private static final int CHANGED = 9;

    /** The mean square by which blocks may differ in any case: rounding to whole levels, twice. */
    private static final double ROUNDED = 0.25;

    /** The mean square that making colours of a block may move its lightness, of both pictures; 0.2 by rounding alone. */
    private static final double CLIPPED = 0.6;

    /** Finer steps are hidden by rounding to whole levels. */
    private static final int LEAST_STEP = 2;

    /** By so many levels rounding to whole levels moves a value: the deviation of an error of up to half a level. */
    private static final double LEVEL_ERROR = 0.29;

    /** Where less than this is expected, too many values are needed. */
    private static final double LEAST_EXPECTED = 0.03;

    /**
     * Of blocks that lie over each other, the ratio of steps from which on most values, which are one step of the other, are
     * near one step of the file for no other reason: the cosine of their difference is above zero from three quarters on.
     */
    private static final double NEAR_STEPS = 0.73;

    /** Where there are no steps, values are judged as if they had been rounded to so many levels. */
    private static final int NO_STEPS = 4;

    /** Frequencies of so many half-waves along a side and more are fine: a filter of 5×5 tells these whole. */
    private static final int FINE = 4;

    /** Rounding makes 0.5 of a step of nothing more; the rest is for the fit. */
    private static final double BEYOND = 0.7;

    /** A filter cannot be undone where it leaves less than this. */
    private static final double LEAST_GAIN = 0.3;

    /** That much of what would be there is a trace: 0.4 to 1.3 in most copies, below 0.2 in all but 6 of 1 300 originals. */
    private static final double TRACED = 0.4;

    /**
     * Less than that is one where chance is out of the question and nothing is traced the other way round: tones that were
     * changed colour by colour are no curve of lightness, so that most of the traces are hidden.
     */
    private static final double TRACED_FOR_SURE = 0.1;

    /** Standard deviations that put chance out of the question. */
    private static final double SURE = 15;

    /** By so many times the other way round is less certain. */
    private static final double ONE_WAY = 4;

    /** The same of what is larger: .25 to 9 in 43 of 56 enlarged copies, no certain trace at all in 144 reduced ones. */
    private static final double TRACED_IN_LARGER = 0.25;

    /** More than there can be: the multiples of the two happen to be the same. */
    private static final double TOO_MUCH = 1.6;

    /** Standard deviations; three fits are tried. */
    private static final double CERTAIN = 6;

    /** Fewer values of fine detail tell of nothing lost. */
    private static final int FEWEST_FINE = 300;

    /** That share of values beyond rounding was lost: .5 and more in softened pictures. */
    private static final double LOST = 0.2;

    /** Fine detail that is hardly explained: .5 at most in softened pictures, .64 at least in sharpened ones. */
    private static final double LITTLE = 0.6;

    /** And such that is. */
    private static final double MOST = 0.75;

    /**
     * At most as many blocks with detail must be in one only, as a share of the other's: more were put on it, as writing on a
     * plain drawing, and not lost.
     */
    private static final double SAME_BLOCKS = 0.6;

    /** So much of the detail is explained either way where nothing but marks was added: softened copies have .92 and .97. */
    private static final double ALIKE = 0.97;

    /** The same by the share of values beyond rounding: nothing where both are saved without losses. */
    private static final double NOTHING_LOST = 0.01;

    /** By so many times what is found in both is found more in one. */
    private static final double CLEARLY = 2;

    private record Block(int left, int top, double change) {}

    /**
     * Whether the other was made from the file: what this has of its own is found there, and what the other has that it does
     * not explain is little. Found in both, it is told by far more of it.
     *
     * @param other the same two the other way round
     */
    boolean isParentOf(Resaving other) {
        return (isTraced() || isTracedForSure(other))
                && other.beyond < LOST
                && (!other.isTraced() || (certainty > CLEARLY * other.certainty && traced > other.traced));
    }

    /** The same of a larger picture, whose own rounding cannot be looked for in the smaller one. */
    boolean isParentOfLarger() {
        return traced > TRACED_IN_LARGER && certainty > CERTAIN;
    }

    private boolean isTracedForSure(Resaving other) {
        return traced > TRACED_FOR_SURE
                && traced < TOO_MUCH
                && certainty > SURE
                && certainty > ONE_WAY * other.certainty;
    }

    private boolean isTraced() {
        return traced > TRACED && traced < TOO_MUCH && certainty > CERTAIN;
    }

    /** Whether the other picture shows most of the fine detail. */
    boolean isExplained() {
        return explained > MOST;
    }

    /** Whether the other picture shows the same fine detail, neither softer nor sharper. */
    boolean isAlike() {
        return explained > ALIKE || (values > 0 && beyond < NOTHING_LOST);
    }

    /**
     * Whether the other picture lost fine detail of the file, and holds none that the file does not explain: it was softened,
     * or saved with more loss. Of 120 pairs each of softened, blurred and re-saved copies and of sharpened ones with their
     * originals none was taken for the other way round; noise and dithered palettes explain neither side.
     */
    boolean holdsMoreThan(Resaving other) {
        return values >= FEWEST_FINE
                && other.blocks > SAME_BLOCKS * blocks
                && beyond > LOST
                && explained < LITTLE
                && other.beyond < LOST / 2
                && other.beyond < beyond / 4
                && other.isExplained();
    }

    /**
     * @param own the file
     * @param other what may be made from it, as large or larger
     * @param turn how the other must be turned to lie as this one
     */
    static Resaving in(Descent.Side own, Descent.Side other, Turn turn) {
        Pixels file = own.stored();
        Pixels laid = own.laidOver(other, turn);
        if (!fits(file, laid)) {
            return NOTHING;
        }
        LaidPixels pixels = LaidPixels.of(file, laid, own.scratch());
        Resaving best = new Comparison(own, other, turn, pixels).best();
        pixels.giveBackTo(own.scratch());
        return best;
    }

    /**
     * Both ways round: what the first tells of the second, and what that tells of the first.
     *
     * @param turn how the second must be turned to lie as the first
     */
    static BothWays bothWays(Descent.Side first, Descent.Side second, Turn turn) {
        Pixels one = first.stored();
        Pixels other = second.stored();
        boolean lieAlike = turn == Turn.NONE && first.orientation() == second.orientation();
        if (!lieAlike || !fits(one, other) || !fits(other, one)) {
            return new BothWays(in(first, second, turn), in(second, first, turn.inverse()));
        }
        LaidPixels pixels = LaidPixels.of(one, other, first.scratch());
        BothWays both = new BothWays(
                new Comparison(first, second, turn, pixels).best(),
                new Comparison(second, first, turn, pixels.exchanged()).best());
        pixels.giveBackTo(first.scratch());
        return both;
    }

    private static boolean fits(Pixels file, Pixels laid) {
        return file.width() <= laid.width() && file.height() <= laid.height();
    }

    /** What each of two pictures tells of the other. */
    record BothWays(Resaving first, Resaving second) {}

    /** A pair under way. */
    private static final class Comparison {

        private final double[] steps;
        private final double[] othersSteps;
        private final double enlarged;
        private final boolean aligned;
        private final LaidPixels pixels;
        private final int width;
        private final int height;
        private final float[] luma;
        private final float[] others;
        private final float[] toned;
        private final ToneCurve curve;
        private final Scratch scratch;

        Comparison(Descent.Side own, Descent.Side other, Turn turn, LaidPixels pixels) {
            Turn between = own.between(other, turn);
            Pixels stored = own.stored();
            this.pixels = pixels;
            this.enlarged = pixels.enlarged();
            this.aligned = enlarged == 1 && BlockTransform.keepsBlocks(between, stored.width(), stored.height());
            this.steps = steps(own.table(), false);
            this.othersSteps = steps(other.table(), between.transposes());
            this.width = pixels.file().width();
            this.height = pixels.file().height();
            this.luma = pixels.luma();
            this.others = pixels.others();
            this.curve = new ToneCurve(others, luma, pixels.count());
            this.scratch = own.scratch();
            this.toned = scratch.lend(pixels.count());
        }

        /** Row by row; 0 where there are none. */
        private static double[] steps(List<Integer> table, boolean transposed) {
            double[] steps = new double[SIDE * SIDE];
            for (int i = 0; i < steps.length && !table.isEmpty(); i++) {
                int index = transposed ? i % SIDE * SIDE + i / SIDE : i;
                steps[i] = table.get(BlockTransform.inTable(index));
            }
            return steps;
        }

        /** To be asked once: its array is given back then. */
        Resaving best() {
            curve.apply(others, toned, pixels.count());
            Resaving best = measured();
            scratch.giveBack(toned);
            return best;
        }

        private Resaving measured() {
            List<Block> blocks = blocks();
            if (blocks.size() < FEWEST_BLOCKS) {
                return NOTHING;
            }
            List<double[]> own = transformed(blocks);
            Resaving plain = sum(blocks, own, others, 1, new ToneFit());
            Resaving curved = sum(blocks, own, toned, curve.slope(), new ToneFit());
            ToneFit fit = new ToneFit();
            int every = Math.max(1, blocks.size() / FITTED);
            for (int i = 0; i < blocks.size(); i += every) {
                fit.add(patch(toned, blocks.get(i), ToneFit.REACH), patch(luma, blocks.get(i), 0), SIDE);
            }
            fit.solve();
            Resaving filtered = sum(blocks, own, toned, curve.slope(), fit);
            Resaving best = plain.certainty > curved.certainty ? plain : curved;
            best = best.certainty > filtered.certainty ? best : filtered;
            double beyond = Math.min(plain.beyond, Math.min(curved.beyond, filtered.beyond));
            return new Resaving(
                    best.traced, best.certainty, beyond, filtered.explained, filtered.values, blocks.size());
        }

        private List<Block> blocks() {
            int columns = width / SIDE - 1;
            int rows = height / SIDE - 1;
            int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) columns * rows / MOST_BLOCKS)));
            List<Block> blocks = new ArrayList<>();
            Set<Long> patterns = new HashSet<>();
            for (int row = 1; row < rows; row += step) {
                for (int column = 1; column < columns; column += step) {
                    if (isTelling(column * SIDE, row * SIDE) && patterns.add(pattern(column * SIDE, row * SIDE))) {
                        blocks.add(new Block(column * SIDE, row * SIDE, change(column * SIDE, row * SIDE)));
                    }
                }
            }
            double[] changes =
                    blocks.stream().mapToDouble(Block::change).sorted().toArray();
            double most = CHANGED * Math.max(ROUNDED, changes.length == 0 ? 0 : changes[changes.length / 2]);
            return blocks.stream().filter(block -> block.change() <= most).toList();
        }

        /**
         * Blocks of one pattern, as drawings have many, are rounded alike: each counts once, or chance would pass for proof.
         * Two of 64-bit hashes of 8000 are the same by chance once in 10 billion pictures.
         */
        private long pattern(int left, int top) {
            long hash = 0;
            for (int y = top; y < top + SIDE; y++) {
                for (int x = left; x < left + SIDE; x++) {
                    hash = (hash + (int) luma[y * width + x] + 1) * 0x9E3779B97F4A7C15L;
                    hash ^= hash >>> 29;
                }
            }
            return hash;
        }

        /**
         * Whether a block shows something, and all of it: values that were clipped, in lightness or when colours were made
         * of it, are no multiples any more.
         */
        private boolean isTelling(int left, int top) {
            float least = 255;
            float most = 0;
            for (int y = top; y < top + SIDE; y++) {
                int row = y * width;
                for (int x = left; x < left + SIDE; x++) {
                    least = Math.min(least, luma[row + x]);
                    most = Math.max(most, luma[row + x]);
                }
            }
            return most - least > PLAIN && least > 0 && most < 255 && pixels.clipped(left, top) < CLIPPED * SIDE * SIDE;
        }

        private double change(int left, int top) {
            double sum = 0;
            for (int y = top; y < top + SIDE; y++) {
                for (int x = left; x < left + SIDE; x++) {
                    double difference = luma[y * width + x] - toned[y * width + x];
                    sum += difference * difference;
                }
            }
            return sum / (SIDE * SIDE);
        }

        /** No block lies at the edge, so that there is a margin around each. */
        private float[] patch(float[] from, Block block, int margin) {
            int side = SIDE + 2 * margin;
            float[] patch = new float[side * side];
            int start = (block.top() - margin) * width + block.left() - margin;
            for (int y = 0; y < side; y++) {
                System.arraycopy(from, start + y * width, patch, y * side, side);
            }
            return patch;
        }

        /** What the file's own blocks hold, which all fits are held against. */
        private List<double[]> transformed(List<Block> blocks) {
            BlockTransform transform = new BlockTransform();
            List<double[]> all = new ArrayList<>(blocks.size());
            for (Block block : blocks) {
                double[] values = new double[SIDE * SIDE];
                copy(patch(luma, block, 0), values);
                transform.transform(values);
                all.add(values);
            }
            return all;
        }

        private Resaving sum(List<Block> blocks, List<double[]> own, float[] from, double slope, ToneFit fit) {
            double[] expected = new double[SIDE * SIDE];
            for (int i = 1; i < expected.length; i++) {
                double gain = slope * (fit.isSolved() ? fit.gain(i % SIDE, i / SIDE) : 1);
                expected[i] = steps[i] < LEAST_STEP ? 0 : expected(i, Math.max(LEAST_GAIN, gain));
            }
            Sum sum = new Sum(steps, expected);
            BlockTransform transform = new BlockTransform();
            double[] shown = new double[SIDE * SIDE];
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (fit.isSolved()) {
                    fit.apply(patch(from, block, ToneFit.REACH), SIDE, shown);
                } else {
                    copy(patch(from, block, 0), shown);
                }
                transform.transform(shown);
                sum.add(own.get(i), shown);
            }
            return sum.resaving(blocks.size());
        }

        private static void copy(float[] from, double[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] = from[i];
            }
        }

        /** The mean cosine of differences by the file's step where the other was saved from it. */
        private double expected(int index, double gain) {
            // As many pixels as are averaged to one make the error of their rounding less.
            double ratio = gain * othersSteps[index] / (steps[index] * enlarged);
            double level = gain * LEVEL_ERROR / steps[index];
            double rounding = aligned ? sinc(ratio) : Math.exp(-2 * Math.PI * Math.PI * ratio * ratio / 12);
            double expected = rounding * Math.exp(-2 * Math.PI * Math.PI * level * level);
            return expected < LEAST_EXPECTED ? 0 : expected;
        }

        private static double sinc(double ratio) {
            if (ratio == 0) {
                return 1;
            }
            return ratio >= NEAR_STEPS ? 0 : Math.sin(Math.PI * ratio) / (Math.PI * ratio);
        }
    }

    /** Sums up over blocks. */
    private static final class Sum {

        private final double[] steps;
        private final double[] expected;
        private double cosines;
        private double weights;
        private int seen;
        private int beyond;
        private double energy;
        private double left;

        Sum(double[] steps, double[] expected) {
            this.steps = steps;
            this.expected = expected;
        }

        void add(double[] own, double[] shown) {
            for (int i = 1; i < own.length; i++) {
                double step = steps[i] == 0 ? NO_STEPS : Math.max(NO_STEPS, steps[i]);
                double difference = own[i] - shown[i];
                if (Math.max(i % SIDE, i / SIDE) >= FINE && Math.abs(own[i]) >= 0.75 * step) {
                    seen++;
                    energy += own[i] * own[i];
                    left += difference * difference;
                    beyond += Math.abs(difference) > BEYOND * step ? 1 : 0;
                }
                // Where the other has next to nothing the difference is the value itself, which is a multiple of the
                // step.
                boolean telling = Math.abs(own[i]) >= 0.75 * steps[i] && Math.abs(shown[i]) > 0.5 * steps[i];
                if (expected[i] > 0 && telling) {
                    cosines += expected[i] * Math.cos(2 * Math.PI * difference / steps[i]);
                    weights += expected[i] * expected[i];
                }
            }
        }

        Resaving resaving(int blocks) {
            return new Resaving(
                    weights == 0 ? 0 : cosines / weights,
                    weights == 0 ? 0 : cosines / Math.sqrt(weights / 2),
                    (double) beyond / Math.max(1, seen),
                    energy == 0 ? 1 : 1 - left / energy,
                    seen,
                    blocks);
        }
    }
}
