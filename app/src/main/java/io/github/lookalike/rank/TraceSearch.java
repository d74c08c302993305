package io.github.lookalike.rank;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Scratch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for the rounding of a file's values in another picture: as that one is, by a tone curve, and by a filter. */
final class TraceSearch {

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

    /** Levels by which rounding of colours to whole levels moves the lightness of a block at most. */
    private static final double ROUNDED_COLOURS = 1;

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

    /** A filter cannot be undone where it leaves less than this. */
    private static final double LEAST_GAIN = 0.3;

    /**
     * So much of the traces there would be must be found in what was saved without losses and has the tones it had, where nothing
     * hides them but rounding to whole levels: .81 and more in copies. A drawing of which a fine JPEG changed little had .63 of that JPEG's traces.
     */
    private static final double TRACED_IN_LOSSLESS = 0.75;

    /** No change of tone or filter makes the traces clearer than that. */
    private static final double AS_CERTAIN = 0.8;

    /** Where the other shows less of the fine detail as it is, there was more to it than saving at a usual quality. */
    private static final double UNCHANGED = 0.97;

    private record Block(int left, int top, double change) {}

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
    private final ToneMapping curve;
    private final Scratch scratch;

    TraceSearch(Parentage.Side own, Parentage.Side other, Turn turn, LaidPixels pixels) {
        Turn between = own.between(other, turn);
        Pixels stored = own.stored();
        this.pixels = pixels;
        this.enlarged = pixels.enlarged();
        this.aligned = enlarged == 1 && BlockTransform.keepsBlocks(between, stored.width(), stored.height());
        this.steps = BlockTransform.steps(own.table(), false);
        this.othersSteps = BlockTransform.steps(other.table(), between.transposes());
        this.width = pixels.file().width();
        this.height = pixels.file().height();
        this.luma = pixels.luma();
        this.others = pixels.others();
        this.curve = new ToneMapping(others, luma, pixels.count());
        this.scratch = own.scratch();
        this.toned = scratch.lend(pixels.count());
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
            return Resaving.NOTHING;
        }
        List<double[]> own = transformed(blocks);
        TraceSum asItIs = sum(blocks, own, others, 1, new ToneFit());
        TraceSum toneMapped = sum(blocks, own, toned, curve.slope(), new ToneFit());
        ToneFit fit = new ToneFit();
        int every = Math.max(1, blocks.size() / FITTED);
        for (int i = 0; i < blocks.size(); i += every) {
            fit.add(patch(toned, blocks.get(i), ToneFit.REACH), patch(luma, blocks.get(i), 0), SIDE);
        }
        fit.solve();
        TraceSum softened = sum(blocks, own, toned, curve.slope(), fit);
        boolean changed = asItIs.explained() < UNCHANGED;
        Resaving plain = asItIs.resaving(blocks.size(), changed);
        Resaving curved = toneMapped.resaving(blocks.size(), changed);
        Resaving filtered = softened.resaving(blocks.size(), changed);
        Resaving best = plain.certainty() > curved.certainty() ? plain : curved;
        best = best.certainty() > filtered.certainty() ? best : filtered;
        boolean untouched = isLossless(othersSteps)
                && plain.certainty() > AS_CERTAIN * best.certainty()
                && !areOthersLighterOrDarker(blocks);
        double beyond = Math.min(plain.beyond(), Math.min(curved.beyond(), filtered.beyond()));
        return new Resaving(
                untouched && best.traced() < TRACED_IN_LOSSLESS ? 0 : best.traced(),
                best.certainty(),
                beyond,
                filtered.explained(),
                filtered.values(),
                blocks.size());
    }

    /** Whether most blocks differ by more in lightness than rounding the file's mean of a block, and then colours, makes. */
    private boolean areOthersLighterOrDarker(List<Block> blocks) {
        double rounded = steps[0] / (2.0 * SIDE) + ROUNDED_COLOURS;
        return 2 * blocks.stream().filter(block -> shift(block) > rounded).count() > blocks.size();
    }

    /** By how many levels the lightness of a block is another. */
    private double shift(Block block) {
        double sum = 0;
        for (int y = block.top(); y < block.top() + SIDE; y++) {
            for (int x = block.left(); x < block.left() + SIDE; x++) {
                sum += luma[y * width + x] - others[y * width + x];
            }
        }
        return Math.abs(sum) / (SIDE * SIDE);
    }

    private static boolean isLossless(double[] steps) {
        return Arrays.stream(steps).noneMatch(step -> step > 0);
    }

    private List<Block> blocks() {
        int columns = width / SIDE - 1;
        int rows = height / SIDE - 1;
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) columns * rows / MOST_BLOCKS)));
        List<Block> blocks = new ArrayList<>();
        BlockPatterns patterns = new BlockPatterns();
        for (int row = 1; row < rows; row += step) {
            for (int column = 1; column < columns; column += step) {
                if (isTelling(column * SIDE, row * SIDE) && patterns.add(pattern(column * SIDE, row * SIDE))) {
                    blocks.add(new Block(column * SIDE, row * SIDE, change(column * SIDE, row * SIDE)));
                }
            }
        }
        double[] changes = blocks.stream().mapToDouble(Block::change).sorted().toArray();
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
        copy(from, block, margin, patch);
        return patch;
    }

    private void copy(float[] from, Block block, int margin, float[] patch) {
        int side = SIDE + 2 * margin;
        int start = (block.top() - margin) * width + block.left() - margin;
        for (int y = 0; y < side; y++) {
            System.arraycopy(from, start + y * width, patch, y * side, side);
        }
    }

    /** What the file's own blocks hold, which all fits are held against. */
    private List<double[]> transformed(List<Block> blocks) {
        BlockTransform transform = new BlockTransform();
        List<double[]> all = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            double[] values = new double[SIDE * SIDE];
            copy(luma, block, values);
            transform.transform(values);
            all.add(values);
        }
        return all;
    }

    private TraceSum sum(List<Block> blocks, List<double[]> own, float[] from, double slope, ToneFit fit) {
        double[] expected = new double[SIDE * SIDE];
        for (int i = 1; i < expected.length; i++) {
            double gain = slope * (fit.isSolved() ? fit.gain(i % SIDE, i / SIDE) : 1);
            expected[i] = steps[i] < LEAST_STEP ? 0 : expected(i, Math.max(LEAST_GAIN, gain));
        }
        TraceSum sum = new TraceSum(steps, expected);
        BlockTransform transform = new BlockTransform();
        double[] shown = new double[SIDE * SIDE];
        int side = SIDE + 2 * ToneFit.REACH;
        float[] around = new float[side * side];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (fit.isSolved()) {
                copy(from, block, ToneFit.REACH, around);
                fit.apply(around, SIDE, shown);
            } else {
                copy(from, block, shown);
            }
            transform.transform(shown);
            sum.add(own.get(i), shown);
        }
        return sum;
    }

    private void copy(float[] from, Block block, double[] to) {
        for (int y = 0; y < SIDE; y++) {
            int row = (block.top() + y) * width + block.left();
            for (int x = 0; x < SIDE; x++) {
                to[y * SIDE + x] = from[row + x];
            }
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
