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
}
