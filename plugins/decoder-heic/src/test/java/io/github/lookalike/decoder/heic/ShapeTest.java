package io.github.lookalike.decoder.heic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decoder.heif.Property.Aperture;
import io.github.lookalike.decoder.heif.Property.Mirror;
import io.github.lookalike.decoder.heif.Property.Rotation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShapeTest {

    @Test
    void rotations_are_against_the_clock() throws Exception {
        Shape shape = Shape.of(40, 30, List.of(new Rotation(1)));

        assertThat(shape.turn()).isEqualTo(Turn.THREE_QUARTERS);
        assertThat(shape.width()).isEqualTo(30);
        assertThat(shape.height()).isEqualTo(40);
    }

    @Test
    void what_is_done_first_counts_first() throws Exception {
        Shape turnedFirst = Shape.of(40, 30, List.of(new Rotation(1), new Mirror(true)));
        Shape mirroredFirst = Shape.of(40, 30, List.of(new Mirror(true), new Rotation(1)));

        assertThat(turnedFirst.turn()).isEqualTo(Turn.THREE_QUARTERS.then(Turn.MIRROR));
        assertThat(mirroredFirst.turn()).isEqualTo(Turn.MIRROR.then(Turn.THREE_QUARTERS));
        assertThat(turnedFirst.turn()).isNotEqualTo(mirroredFirst.turn());
    }

    @Test
    void a_part_is_cut_out_of_what_was_turned_before() throws Exception {
        Aperture upperRight = new Aperture(10, 20, 10, -10);

        assertThat(Shape.of(40, 40, List.of(upperRight)).shown()).isEqualTo(new Rectangle(25, 0, 10, 20));
        assertThat(Shape.of(40, 40, List.of(new Rotation(2), upperRight)).shown())
                .isEqualTo(new Rectangle(5, 20, 10, 20));
        assertThat(Shape.of(40, 40, List.of(new Rotation(1), upperRight)).shown())
                .isEqualTo(new Rectangle(20, 25, 20, 10));
    }

    @Test
    void a_part_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> Shape.of(40, 30, List.of(new Aperture(10, 10, 100, 0))))
                .isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> Shape.of(40, 30, List.of(new Aperture(0, 10, 0, 0))))
                .isInstanceOf(DecodeException.class);
    }

    @Test
    void a_part_that_reaches_beyond_the_picture_ends_with_it() throws Exception {
        assertThat(Shape.of(40, 30, List.of(new Aperture(100, 100, 0, 0))).isWhole())
                .isTrue();
    }
}
