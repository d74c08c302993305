package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.decode.Scratch;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResamplingTest {

    private static final int LARGE = 200;

    /** Sides become shorter by three tenths: some samples cover one pixel's middle, some two. */
    private static final int SMALL = 140;

    @ParameterizedTest
    @EnumSource(Kernel.class)
    void what_a_kernel_makes_of_grains_is_explained_by_it(Kernel kernel) {
        Pixels grains = grains();
        Samples average = new Samples(SMALL, SMALL, grains.averagedLuma(SMALL, SMALL));
        Samples smaller = made(grains, kernel);
        Registered pair = Resampling.of(grains, average, smaller, new Scratch(0));
        assertThat(error(pair.expected(), smaller)).isLessThan(0.6).isLessThan(error(average, smaller) / 4);
    }

    private static Samples made(Pixels pixels, Kernel kernel) {
        Kernel.Taps taps = kernel.taps(LARGE, SMALL);
        float[] plane = new float[SMALL * SMALL];
        float[] row = new float[LARGE];
        float[] line = new float[SMALL];
        int from = 0;
        for (int y = 0; y < LARGE; y++) {
            for (int x = 0; x < LARGE; x++) {
                row[x] = pixels.luma(x, y);
            }
            taps.along(row, line);
            from = taps.across(y, line, plane, from);
        }
        for (int i = 0; i < plane.length; i++) {
            plane[i] = Math.round(plane[i]);
        }
        return new Samples(SMALL, SMALL, plane);
    }

    /** Root of the mean square, in levels, the border left out. */
    private static double error(Samples expected, Samples shown) {
        double sum = 0;
        for (int y = 2; y < SMALL - 2; y++) {
            for (int x = 2; x < SMALL - 2; x++) {
                sum += Math.pow(expected.at(x, y) - shown.at(x, y), 2);
            }
        }
        return Math.sqrt(sum / (SMALL - 4) / (SMALL - 4));
    }

    private static Pixels grains() {
        Random random = new Random(7);
        byte[] luma = new byte[LARGE * LARGE];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (90 + random.nextInt(70));
        }
        return Pixels.ofLuma(LARGE, LARGE, luma, LARGE, LARGE);
    }
}
