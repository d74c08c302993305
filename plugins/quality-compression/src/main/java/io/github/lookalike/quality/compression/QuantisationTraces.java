package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds in pixels what a JPEG quantisation left: frequencies of its blocks that lie near multiples of a step. Traces
 * survive saving as another format, at a higher quality, mirroring, cropping and marking, as long as the picture is not
 * scaled and its tones stay (Fan and de Queiroz, Identification of bitmap compression history, 2003).
 */
final class QuantisationTraces {

    private static final int LARGEST_STEP = 48;

    /** Fewer values cannot show a step. */
    private static final int FEWEST_VALUES = 100;

    /** How much nearer to multiples than between them the values must lie, 0 to 1. */
    private static final double CONTRAST = 0.35;

    /** So many times fewer values are asked first, which rules out most steps. */
    private static final int SPARSELY = 8;

    /** Values below this share of a step may be zero under it. Those above and not yet near the step speak against it. */
    private static final double LEAST_SHARE = 0.25;

    /** So many frequencies must show a step for the picture to show one. At quality 97 only the higher ones have one. */
    private static final int FEWEST_STEPS = 4;

    /** Values of a step lie near multiples of up to so many times that step as well. */
    private static final double OTHER_STEP = 1.25;

    /** How finely values are told apart: parts of a level. */
    private static final int PARTS = 16;

    private static final float[][] COSINES = cosines();

    private QuantisationTraces() {}

    /**
     * The median step as a multiple of the example table's; nothing where there are no traces, or too few tones to tell.
     *
     * @param table the steps of the file itself in zig-zag order, whose traces do not count; empty if it has none
     */
    static OptionalDouble before(Pixels pixels, List<Integer> table) {
        if (!Tones.areMany(pixels)) {
            return OptionalDouble.empty();
        }
        OptionalDouble found = found(pixels, table);
        // Asked last: most pictures have no traces, and photographs are not drawn.
        return found.isPresent() && CleanEdges.areIn(pixels) ? OptionalDouble.empty() : found;
    }

    private static OptionalDouble found(Pixels pixels, List<Integer> table) {
        return BlockGrid.likely(pixels).stream()
                .filter(grid -> mayBeIn(BlockValues.of(pixels, grid, SPARSELY), table))
                .map(grid -> in(BlockValues.of(pixels, grid, 1), table))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** Whether a few of the blocks let enough frequencies show a step; most grids have none, and end here. */
    private static boolean mayBeIn(BlockValues few, List<Integer> table) {
        int promising = 0;
        for (int i = 0; i < QuantisationSteps.COUNT && promising < FEWEST_STEPS; i++) {
            promising += mayKeepToAny(inParts(few.ofFrequency(i)), finest(table, i)) ? 1 : 0;
        }
        return promising >= FEWEST_STEPS;
    }

    /**
     * Whether few values may keep to a step above the finest. Those too small for a step are too small for all larger ones, and
     * are left out from then on.
     *
     * @param parts changed by this
     */
    private static boolean mayKeepToAny(int[] parts, double finest) {
        int count = parts.length;
        for (int step = (int) finest + 1; step <= LARGEST_STEP; step++) {
            count = keepAbove(LEAST_SHARE * PARTS * step, parts, count);
            if (count < FEWEST_VALUES / SPARSELY) {
                return false;
            }
            if (meanCosine(step, parts, count) > CONTRAST / 2) {
                return true;
            }
        }
        return false;
    }

    private static int keepAbove(double least, int[] parts, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int value = parts[i];
            parts[kept] = value;
            kept += value > least ? 1 : 0;
        }
        return kept;
    }

    private static double meanCosine(int step, int[] parts, int count) {
        float[] cosines = COSINES[step];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += cosines[parts[i] % cosines.length];
        }
        return sum / count;
    }

    private static OptionalDouble in(BlockValues values, List<Integer> table) {
        double[] relative = new double[QuantisationSteps.COUNT];
        int found = 0;
        for (int i = 0; i < QuantisationSteps.COUNT; i++) {
            int step = step(inParts(values.ofFrequency(i)));
            if (step > finest(table, i)) {
                relative[found++] = QuantisationSteps.relative(i, step);
            }
        }
        return found < FEWEST_STEPS
                ? OptionalDouble.empty()
                : OptionalDouble.of(QuantisationSteps.median(relative, found));
    }

    /** Steps up to this one are none, or those of the file itself. */
    private static double finest(List<Integer> table, int frequency) {
        return Math.max(1, OTHER_STEP * QuantisationSteps.ofTable(table, frequency));
    }

    private static int[] inParts(float[] values) {
        int[] parts = new int[values.length];
        Arrays.setAll(parts, i -> Math.round(Math.abs(values[i]) * PARTS));
        return parts;
    }

    /** The largest step whose multiples the values keep to; its divisors would fit as well. */
    private static int step(int[] parts) {
        for (int step = LARGEST_STEP; step > 1; step--) {
            if (keepTo(step, parts)) {
                return step;
            }
        }
        return 1;
    }

    private static boolean keepTo(int step, int[] parts) {
        return mayKeepTo(step, parts, SPARSELY) && nearness(step, parts, 1, FEWEST_VALUES) > CONTRAST;
    }

    private static boolean mayKeepTo(int step, int[] parts, int every) {
        return nearness(step, parts, every, FEWEST_VALUES / SPARSELY) > CONTRAST / 2;
    }

    /** How much nearer to multiples of a step than between them every so many values lie, −1 to 1; −1 where they are too few. */
    private static double nearness(int step, int[] parts, int every, int fewest) {
        float[] cosines = COSINES[step];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < parts.length; i += every) {
            if (parts[i] > LEAST_SHARE * PARTS * step) {
                sum += cosines[parts[i] % cosines.length];
                count++;
            }
        }
        return count < fewest ? -1 : sum / Math.max(1, count);
    }

    /** For each step one wave, in parts of a level. */
    private static float[][] cosines() {
        float[][] cosines = new float[LARGEST_STEP + 1][];
        for (int step = 0; step < cosines.length; step++) {
            cosines[step] = new float[step * PARTS];
            for (int part = 0; part < cosines[step].length; part++) {
                cosines[step][part] = (float) Math.cos(2 * Math.PI * part / cosines[step].length);
            }
        }
        return cosines;
    }
}
