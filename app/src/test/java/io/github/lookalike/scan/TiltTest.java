package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiltTest {

    @ParameterizedTest
    @CsvSource({"300, 200", "200, 300", "240, 240"})
    void what_is_seen_of_a_picture_is_its_middle_turned_the_other_way(int width, int height) {
        Pixels picture = ramps(width, height, 0);
        for (Tilt tilt : Tilt.ALL) {
            Pixels seen = tilt.of(picture);
            // Lightness rises along a line; seen tilted, the line lies at another angle.
            Pixels expected = ramps(seen.width(), seen.height(), tilt.degrees());
            double scale = scale(tilt, (double) width / height) * width / seen.width();
            for (int y = 0; y < seen.height(); y += 7) {
                for (int x = 0; x < seen.width(); x += 7) {
                    double rise = (expected.luma(x, y) - 128) * scale;
                    assertThat(seen.luma(x, y) - 128.0)
                            .as("%s at %d,%d", tilt, x, y)
                            .isCloseTo(rise, within(4.0));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1.5", "0.4", "1"})
    void nothing_is_seen_that_lies_beside_the_picture(double aspect) {
        for (Tilt tilt : Tilt.ALL) {
            double across = Math.abs(tilt.across(1, 0, aspect)) + Math.abs(tilt.across(0, 1, aspect));
            double down = Math.abs(tilt.down(1, 0, aspect)) + Math.abs(tilt.down(0, 1, aspect));
            assertThat(Math.max(across, down)).isCloseTo(1, within(1e-9));
        }
    }

    private static double scale(Tilt tilt, double aspect) {
        return Math.hypot(tilt.across(1, 0, aspect), tilt.down(1, 0, aspect) / aspect);
    }

    /** A quarter of a level a sample along a direction so turned. */
    private static Pixels ramps(int width, int height, double degrees) {
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        byte[] luma = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double along = cosine * (x + 0.5 - width / 2.0) + sine * (y + 0.5 - height / 2.0);
                luma[y * width + x] = (byte) Math.round(128 + along / 4);
            }
        }
        return Pixels.ofLuma(width, height, luma, width, height);
    }
}
