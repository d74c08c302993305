package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InverseTransformTest {

    /** Of all frequencies, and of the lowest alone, for which there are shorter ways. */
    @ParameterizedTest
    @CsvSource({
        "2, 4", "3, 8", "3, 2", "4, 16", "4, 9", "4, 8", "4, 4", "4, 2", "5, 32", "5, 9", "5, 8", "5, 5", "5, 4", "5, 1"
    })
    void is_near_the_cosine_transform_it_stands_for(int log2, int lowest) {
        Random random = new Random(log2);
        int side = 1 << log2;
        double[][] frequencies = new double[side][side];
        Coefficients coefficients = new Coefficients();
        coefficients.begin();
        for (int i = 0; i < side; i++) {
            int row = random.nextInt(lowest);
            int column = random.nextInt(lowest);
            int value = random.nextInt(2000) - 1000;
            frequencies[row][column] = value;
            coefficients.set(column, row, log2, value);
        }
        int[] residuals = new int[side * side];
        InverseTransform transform = new InverseTransform();
        transform.cosine(everywhere(log2), log2, 8, residuals);
        transform.cosine(coefficients, log2, 8, residuals);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double exact = sample(frequencies, x, y) * scale(log2);
                assertThat((double) residuals[y * side + x]).isCloseTo(exact, Offset.offset(3.0));
            }
        }
    }

    /** A block before, of which nothing must be left. */
    private static Coefficients everywhere(int log2) {
        Coefficients coefficients = new Coefficients();
        coefficients.begin();
        for (int i = 0; i < 1 << (2 * log2); i++) {
            coefficients.set(i & ((1 << log2) - 1), i >> log2, log2, 100 + i);
        }
        return coefficients;
    }

    /** What the integer transform of the standard multiplies an orthonormal one by: 2^(6 + log2/2) each way, less the shifts. */
    private static double scale(int log2) {
        return Math.pow(2, 2 * (6 + log2 / 2.0) - 7 - 12);
    }

    private static double sample(double[][] frequencies, int x, int y) {
        int side = frequencies.length;
        double sum = 0;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                sum += frequencies[row][column] * cosine(column, x, side) * cosine(row, y, side);
            }
        }
        return sum;
    }

    private static double cosine(int frequency, int place, int side) {
        double scale = Math.sqrt((frequency == 0 ? 1.0 : 2.0) / side);
        return scale * Math.cos(Math.PI * frequency * (2 * place + 1) / (2 * side));
    }
}
