package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.scan.Drawn;
import io.github.lookalike.scan.Miniature;
import org.junit.jupiter.api.Test;

final class LumaGridTest {

    private final LumaGrid grid = LumaGrid.luma(Miniature.of(Drawn.pixels(4)));
    private final int side = grid.side();

    @Test
    void seen_through_a_map_that_moves_nothing_it_is_as_it_was() {
        assertThat(grid.seenThrough(Affine.IDENTITY).values()).containsExactly(grid.values());
    }

    @Test
    void a_shift_reads_between_neighbours_and_ends_at_the_edge() {
        LumaGrid seen = grid.seenThrough(new Affine(2.25 / side, 1, 0, 0, 0, 1));
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                float value = seen.values()[row * side + column];
                if (column + 2.25 > side) {
                    assertThat(value).isNaN();
                } else {
                    assertThat(value).isCloseTo(expected(row, column + 2), within(0.01f));
                }
            }
        }
        assertThat(seen.share()).isCloseTo(1 - 2.0 / side, within(1e-6));
    }

    @Test
    void a_map_far_away_shows_nothing() {
        assertThat(grid.seenThrough(new Affine(3, 1, 0, -3, 0, 1)).share()).isZero();
    }

    private float expected(int row, int column) {
        float left = grid.values()[row * side + Math.min(side - 1, column)];
        float right = grid.values()[row * side + Math.min(side - 1, column + 1)];
        return left + 0.25f * (right - left);
    }
}
