package io.github.lookalike.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Window;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AffineTest {

    @Test
    void a_way_and_its_way_back_lead_nowhere() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Affine map = random(random);
            assertThat(map.then(map.inverse()).displacement()).isLessThan(1e-9);
            assertThat(map.inverse().then(map).displacement()).isLessThan(1e-9);
        }
    }

    @Test
    void one_map_after_another_is_one_map() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            Affine first = random(random);
            Affine next = random(random);
            double x = random.nextDouble() - 0.5;
            double y = random.nextDouble() - 0.5;
            Affine both = first.then(next);
            assertThat(both.x(x, y)).isCloseTo(next.x(first.x(x, y), first.y(x, y)), within(1e-9));
            assertThat(both.y(x, y)).isCloseTo(next.y(first.x(x, y), first.y(x, y)), within(1e-9));
        }
    }

    @Test
    void a_window_maps_its_corners_into_the_whole() {
        Affine into = Affine.into(new Window(0.1, 0.2, 0.5, 0.4));
        assertThat(into.x(-0.5, -0.5)).isCloseTo(0.1 - 0.5, within(1e-9));
        assertThat(into.y(0.5, 0.5)).isCloseTo(0.6 - 0.5, within(1e-9));
    }

    @Test
    void a_turn_undone_is_no_turn() {
        for (Turn turn : Turn.values()) {
            Affine there = Frames.unturned(turn);
            Affine back = Frames.unturned(turn.inverse());
            assertThat(there.then(back).displacement()).isLessThan(1e-9);
        }
    }

    private static Affine random(Random random) {
        return new Affine(
                random.nextDouble() - 0.5,
                0.6 + random.nextDouble(),
                0.3 * random.nextDouble(),
                random.nextDouble() - 0.5,
                0.3 * random.nextDouble(),
                0.6 + random.nextDouble());
    }
}
