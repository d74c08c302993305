package io.github.lookalike.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TargetSizeTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100, 128, 1",
        "255, 900, 128, 1",
        "256, 256, 128, 2",
        "640, 480, 128, 2",
        "900, 1000, 128, 4",
        "1023, 2000, 128, 4",
        "1024, 1024, 128, 8",
        "9000, 8000, 128, 8",
        "9000, 8000, 2147483647, 1"
    })
    void pictures_are_reduced_as_a_jpeg_can_be(int width, int height, int shortSide, int reduction) {
        assertThat(new TargetSize(shortSide).reduction(width, height)).isEqualTo(reduction);
    }
}
