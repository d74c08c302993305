package io.github.lookalike.decoder.hevc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScanTest {

    @Test
    void goes_up_each_diagonal() {
        assertThat(Scan.of(Scan.DIAGONAL, 2)).containsExactly(0, 4, 1, 8, 5, 2, 12, 9, 6, 3, 13, 10, 7, 14, 11, 15);
    }

    @Test
    void goes_along_rows_and_columns() {
        assertThat(Scan.of(Scan.HORIZONTAL, 1)).containsExactly(0, 1, 2, 3);
        assertThat(Scan.of(Scan.VERTICAL, 1)).containsExactly(0, 2, 1, 3);
    }

    @Test
    void visits_each_place_once() {
        for (int log2 = 0; log2 < 4; log2++) {
            for (int order = Scan.DIAGONAL; order <= Scan.VERTICAL; order++) {
                assertThat(Scan.of(order, log2)).doesNotHaveDuplicates().hasSize(1 << (2 * log2));
            }
        }
    }
}
