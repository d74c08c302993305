package io.github.lookalike.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TurnTest {

    @ParameterizedTest
    @CsvSource({
        "1, NONE",
        "2, MIRROR",
        "3, HALF",
        "4, FLIP",
        "5, TRANSPOSE",
        "6, QUARTER",
        "7, TRANSVERSE",
        "8, THREE_QUARTERS"
    })
    void every_exif_orientation_has_its_turn(int orientation, Turn turn) {
        assertThat(Turn.ofExifOrientation(orientation)).isEqualTo(turn);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9, 255})
    void an_orientation_that_does_not_exist_turns_nothing(int orientation) {
        assertThat(Turn.ofExifOrientation(orientation)).isEqualTo(Turn.NONE);
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void the_inverse_of_the_inverse_is_the_turn_itself(Turn turn) {
        assertThat(turn.inverse().inverse()).isEqualTo(turn);
        assertThat(turn.inverse().mirrored()).isEqualTo(turn.mirrored());
    }

    @Test
    void half_of_the_turns_show_the_picture_as_in_a_mirror() {
        assertThat(Turn.values())
                .filteredOn(Turn::mirrored)
                .containsExactlyInAnyOrder(Turn.MIRROR, Turn.FLIP, Turn.TRANSPOSE, Turn.TRANSVERSE);
    }

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_turn_and_then_another_make_the_turn_that_does_both(Turn first) {
        byte[] all = {1, 2, 3, 4, 5, 6};
        Pixels pixels = Pixels.ofLuma(3, 2, all, 3, 2);
        for (Turn next : Turn.values()) {
            Pixels both = pixels.turned(first).turned(next);
            Pixels once = pixels.turned(first.then(next));
            assertThat(once.width()).isEqualTo(both.width());
            for (int i = 0; i < all.length; i++) {
                int x = i % both.width();
                int y = i / both.width();
                assertThat(once.luma(x, y)).as(first + " then " + next).isEqualTo(both.luma(x, y));
            }
        }
        assertThat(first.then(first.inverse())).isEqualTo(Turn.NONE);
    }
}
