package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Pixels;
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

    /** Values below this share of a step may be zero under it. Those above and not yet near the step speak against it. */
    private static final double LEAST_SHARE = 0.25;

    /** So many frequencies must show a step for the picture to show one. */
    private static final int FEWEST_STEPS = QuantisationSteps.COUNT / 2;

    private QuantisationTraces() {}

    /** The median step as a multiple of the example table's; nothing where there are no traces. */
    static OptionalDouble in(Pixels pixels) {
        BlockValues values = BlockValues.of(pixels, BlockGrid.of(pixels));
        double[] relative = new double[QuantisationSteps.COUNT];
        int found = 0;
        for (int i = 0; i < QuantisationSteps.COUNT; i++) {
            int step = step(values.ofFrequency(i));
            if (step > 1) {
                relative[found++] = QuantisationSteps.relative(i, step);
            }
        }
        return found < FEWEST_STEPS
                ? OptionalDouble.empty()
                : OptionalDouble.of(QuantisationSteps.median(relative, found));
    }

    /** The largest step whose multiples the values keep to; its divisors would fit as well. */
    private static int step(float[] values) {
        for (int step = LARGEST_STEP; step > 1; step--) {
            if (keepTo(step, values)) {
                return step;
            }
        }
        return 1;
    }

    private static boolean keepTo(int step, float[] values) {
        double sum = 0;
        int count = 0;
        for (float value : values) {
            if (Math.abs(value) > LEAST_SHARE * step) {
                sum += Math.cos(2 * Math.PI / step * value);
                count++;
            }
        }
        return count >= FEWEST_VALUES && sum > CONTRAST * count;
    }
}
