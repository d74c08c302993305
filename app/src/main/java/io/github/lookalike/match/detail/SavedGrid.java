package io.github.lookalike.match.detail;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.scan.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;

/**
 * Whether saving alone can have made one picture of the other, or both of a third, judged in the blocks of 8×8 samples in which
 * a JPEG was saved.
 *
 * <p>Saving rounds each coefficient of a block to a multiple of its step, so that none moves by more than half of one
 * (ITU-T T.81 A.3.4). What was smoothed, sharpened or filtered before it was saved has coefficients beyond that, however
 * little each sample changed.
 */
final class SavedGrid {

    private static final int SIDE = SavingNoise.SIDE;

    /** Blocks that are compared: 100 000 coefficients, so that a share of a thousandth is known to a tenth of it. */
    private static final int BLOCKS = 1500;

    /** Blocks that tell where the grid lies. */
    private static final int FEW = 150;

    /** Rounding to whole levels, of samples and of colours on their way, moves a coefficient by less than this. */
    private static final float ROUNDING = 1.5f;

    /** Programs' cosine transforms differ by less. */
    private static final float TRANSFORM = 0.5f;

    /** Samples nearer than this to black or white, in levels, may have been cut off. */
    private static final float END = 3;

    /** Of a picture that lies in its grid at least so many coefficients are near a multiple of their step. */
    private static final double IN_GRID = 0.97;

    private final Pixels pixels;
    private final Grid grid;

    /** What may move a coefficient besides the steps of this grid, in levels. */
    private final float rounding;

    private final float[] block = new float[SavingNoise.COUNT];
    private final float[] other = new float[SavingNoise.COUNT];
    private final float[] samples = new float[SavingNoise.COUNT];
    private final float[] line = new float[SavingNoise.COUNT];

    private SavedGrid(Pixels pixels, Grid grid, double besides) {
        this.pixels = pixels;
        this.grid = grid;
        this.rounding = ROUNDING + (float) besides;
    }

    /** Blocks of one place that are looked at: those of a face, of 48×48 samples. */
    private static final int BLOCKS_OF_PLACE = 36;

    /**
     * What saving cannot have moved so far, by what explains most: that the second was made of the first, the first of the
     * second, or both of a third.
     *
     * @param share the share of coefficients, 0 to 1
     * @param block the greatest sum of the squares, in squared levels, by which the coefficients of one block of the places
     *     asked for lie beyond what saving can have moved them
     */
    record Beyond(double share, double block) {}

    /**
     * Programs round luma to whole levels before they transform it: by half a level at most, which an even block of a screenshot or
     * a drawing has in all its 64 samples, and its mean coefficient 8 times.
     */
    private static final double LEVEL = 0.5 * SIDE;

    private static final Beyond UNTOLD = new Beyond(0, 0);

    /** Where a grid lies: a turned picture has its incomplete blocks at other sides, and its frequencies exchanged. */
    private record Grid(SavingNoise noise, int left, int top) {

        boolean isAt(Grid other) {
            return left == other.left && top == other.top;
        }
    }

    /**
     * What was saved with other losses than a JPEG's may have moved by what those lose besides. Nothing is told of pictures of two
     * sizes, or of which one was saved with losses that have no bound here, or lies in its grid no more, as when its colours
     * were converted.
     *
     * @param places by shares of the pictures, whose blocks are looked at one by one
     */
    static Beyond beyond(Detail first, Detail second, List<Window> places) {
        SavingNoise one = first.light();
        SavingNoise other = second.light();
        boolean sameSize = first.pixels().width() == second.pixels().width()
                && first.pixels().height() == second.pixels().height();
        if (!sameSize || !one.bounded() || !other.bounded()) {
            return UNTOLD;
        }
        Optional<SavedGrid> its = find(first.pixels(), one, other);
        Optional<SavedGrid> others = find(second.pixels(), other, one);
        if ((one.multiples() && its.isEmpty()) || (other.multiples() && others.isEmpty())) {
            return UNTOLD;
        }
        List<Beyond> explained = new ArrayList<>();
        its.ifPresent(grid -> explained.add(grid.told(second.pixels(), grid::beyond, places)));
        others.ifPresent(grid -> explained.add(grid.told(first.pixels(), grid::beyond, places)));
        if (its.isPresent() && others.isPresent() && its.get().grid.isAt(others.get().grid)) {
            float[] steps = others.get().grid.noise().steps();
            SavedGrid grid = its.get();
            explained.add(grid.told(second.pixels(), i -> grid.apart(steps, i), places));
        }
        return new Beyond(
                explained.stream().mapToDouble(Beyond::share).min().orElse(0),
                explained.stream().mapToDouble(Beyond::block).min().orElse(0));
    }

    /** @param excess how far a coefficient of the blocks at hand lies beyond what saving can have moved it; 0 and less where not */
    private Beyond told(Pixels second, IntToDoubleFunction excess, List<Window> places) {
        double share = share(BLOCKS, second, () -> count(excess));
        double most = 0;
        for (Window place : places) {
            most = Math.max(most, most(place, second, excess));
        }
        return new Beyond(share, most);
    }

    private static int count(IntToDoubleFunction excess) {
        int count = 0;
        for (int i = 0; i < SavingNoise.COUNT; i++) {
            count += excess.applyAsDouble(i) > 0 ? 1 : 0;
        }
        return count;
    }

    private static double squares(IntToDoubleFunction excess) {
        double sum = 0;
        for (int i = 0; i < SavingNoise.COUNT; i++) {
            double beyond = Math.max(0, excess.applyAsDouble(i));
            sum += beyond * beyond;
        }
        return sum;
    }

    /** Of the blocks that a place touches. */
    private double most(Window place, Pixels second, IntToDoubleFunction excess) {
        int left = Math.max(0, (int) (place.left() * pixels.width()) - grid.left()) / SIDE;
        int top = Math.max(0, (int) (place.top() * pixels.height()) - grid.top()) / SIDE;
        int right = (int) Math.ceil((place.left() + place.width()) * pixels.width()) - grid.left();
        int bottom = (int) Math.ceil((place.top() + place.height()) * pixels.height()) - grid.top();
        int across = Math.min((right + SIDE - 1) / SIDE, (pixels.width() - grid.left()) / SIDE) - left;
        int down = Math.min((bottom + SIDE - 1) / SIDE, (pixels.height() - grid.top()) / SIDE) - top;
        double most = 0;
        int every = Math.max(1, across * down / BLOCKS_OF_PLACE);
        for (int number = 0; number < across * down; number += every) {
            int x = grid.left() + (left + number % across) * SIDE;
            int y = grid.top() + (top + number / across) * SIDE;
            if (transform(pixels, x, y, block) && transform(second, x, y, other)) {
                most = Math.max(most, squares(excess));
            }
        }
        return most;
    }

    private static Optional<SavedGrid> find(Pixels pixels, SavingNoise noise, SavingNoise besides) {
        Optional<SavedGrid> best = Optional.empty();
        if (!noise.multiples()) {
            return best;
        }
        double most = IN_GRID;
        for (SavingNoise turned : new SavingNoise[] {noise, noise.transposed()}) {
            for (int left = 0; left <= pixels.width() % SIDE; left += Math.max(1, pixels.width() % SIDE)) {
                for (int top = 0; top <= pixels.height() % SIDE; top += Math.max(1, pixels.height() % SIDE)) {
                    SavedGrid grid = new SavedGrid(
                            pixels, new Grid(turned, left, top), besides.multiples() ? 0 : besides.most());
                    double near = grid.share(FEW, pixels, grid::near);
                    if (near > most) {
                        most = near;
                        best = Optional.of(grid);
                    }
                }
            }
        }
        return best;
    }

    /** The share of the coefficients of so many blocks, at least, that are counted in each; in two pictures. */
    private double share(int blocks, Pixels second, IntSupplier count) {
        int across = (pixels.width() - grid.left()) / SIDE;
        int down = (pixels.height() - grid.top()) / SIDE;
        int every = BlockNoise.every(across, down, blocks);
        long counted = 0;
        long all = 0;
        for (int number = 0; number < across * down; number += every) {
            int x = grid.left() + number % across * SIDE;
            int y = grid.top() + number / across * SIDE;
            if (transform(pixels, x, y, block) && (second.equals(pixels) || transform(second, x, y, other))) {
                counted += count.getAsInt();
                all += SavingNoise.COUNT;
            }
        }
        return all == 0 ? 0 : (double) counted / all;
    }

    /** How many coefficients are near a multiple of their step. */
    private int near() {
        float[] steps = grid.noise().steps();
        int near = 0;
        for (int i = 0; i < steps.length; i++) {
            near += Math.abs(block[i] - multiple(block[i], steps[i])) < ROUNDING ? 1 : 0;
        }
        return near;
    }

    /** How far this picture's coefficient lies beyond what saving can have made of the other's. */
    private double beyond(int i) {
        return Math.abs(block[i] - other[i]) - grid.noise().steps()[i] / 2 - rounding - rounded(i);
    }

    /** How far both pictures' lie beyond what saving can have made of the same one: of one step they are equal then. */
    private double apart(float[] others, int i) {
        float[] steps = grid.noise().steps();
        double most = (steps[i] + others[i]) / 2 + (steps[i] == others[i] ? -TRANSFORM : TRANSFORM);
        return Math.abs(multiple(block[i], steps[i]) - multiple(other[i], others[i])) - most - rounded(i);
    }

    /** By how much rounding luma to whole levels before it is transformed moves a coefficient of an even block. */
    private static double rounded(int i) {
        return i == 0 ? LEVEL : 0;
    }

    private static float multiple(float value, float step) {
        return step * Math.round(value / step);
    }

    /** Whether no sample of the block was cut off; then its coefficients. */
    private boolean transform(Pixels of, int left, int top, float[] coefficients) {
        of.view(new Rectangle(left, top, SIDE, SIDE)).averageLuma(SIDE, SIDE, samples);
        for (float value : samples) {
            if (value < END || value > 255 - END) {
                return false;
            }
        }
        BlockNoise.transform(new Samples(SIDE, SIDE, samples), 0, 0, line, coefficients);
        return true;
    }
}
