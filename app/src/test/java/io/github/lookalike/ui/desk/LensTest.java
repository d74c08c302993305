package io.github.lookalike.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LensTest {

    private final Lens lens = new Lens();

    @Test
    void the_point_under_the_pointer_stays_where_it_is() {
        lens.zoom(2, 0.6, 0.4);
        // seen from the middle, the point lay at 0.1 of the picture; now the middle is half as far from it
        assertThat(0.6 - lens.centreX()).isCloseTo(0.05, within(1e-9));
        assertThat(lens.zoom()).isEqualTo(2);
    }

    @Test
    void does_not_leave_the_picture() {
        lens.zoom(4, 0.5, 0.5);
        lens.pan(10, -10);
        assertThat(lens.centreX()).isEqualTo(0.875);
        assertThat(lens.centreY()).isEqualTo(0.125);
    }

    @Test
    void a_whole_picture_lies_in_the_middle() {
        lens.zoom(8, 0.9, 0.9);
        lens.fit();
        assertThat(lens.centreX()).isEqualTo(0.5);
        assertThat(lens.zoom()).isEqualTo(1);
    }

    @Test
    void what_differs_is_outlined_at_first_and_the_next_group_as_the_last() {
        assertThat(lens.isOutlined()).isTrue();
        lens.toggleOutline();
        lens.reset();
        assertThat(lens.isOutlined()).isFalse();
    }

    @Test
    void goes_back_from_the_closest_look_to_the_list_step_by_step() {
        lens.toggleAlone();
        lens.zoomStep(2);
        lens.panStep(1, 0);
        lens.toggle(Lens.Over.DIFFERENCE);
        assertThat(lens.back()).isTrue();
        assertThat(lens.over()).isEqualTo(Lens.Over.NOTHING);
        assertThat(lens.zoom()).isGreaterThan(1.7);
        assertThat(lens.centreX()).isGreaterThan(0.6);
        assertThat(lens.back()).isTrue();
        assertThat(lens.zoom()).isEqualTo(1);
        assertThat(lens.isAlone()).isTrue();
        assertThat(lens.back()).isTrue();
        assertThat(lens.isAlone()).isFalse();
        assertThat(lens.back()).isFalse();
    }

    @Test
    void one_thing_is_shown_in_the_place_of_a_picture_and_the_same_key_takes_it_away() {
        lens.toggle(Lens.Over.KEEPER);
        lens.toggle(Lens.Over.DIFFERENCE);
        assertThat(lens.over()).isEqualTo(Lens.Over.DIFFERENCE);
        lens.toggle(Lens.Over.DIFFERENCE);
        assertThat(lens.over()).isEqualTo(Lens.Over.NOTHING);
    }

    @Test
    void what_slides_stays_between_its_ends_and_begins_as_a_split() {
        lens.slide(1);
        assertThat(lens.over()).isEqualTo(Lens.Over.SPLIT);
        assertThat(lens.share()).isCloseTo(0.55, within(1e-9));
        for (int i = 0; i < 40; i++) {
            lens.slide(-1);
        }
        assertThat(lens.share()).isZero();
        lens.toggle(Lens.Over.BLEND);
        lens.slide(1);
        assertThat(lens.over()).isEqualTo(Lens.Over.BLEND);
        assertThat(lens.share()).isCloseTo(0.55, within(1e-9));
    }

    @Test
    void the_keys_that_pan_lead_the_loupe_while_it_is_there() {
        lens.zoomStep(2);
        lens.toggleLoupe();
        lens.panStep(1, 0);
        assertThat(lens.centreX()).isEqualTo(0.5);
        assertThat(lens.loupeX()).isGreaterThan(0.5);
        assertThat(lens.back()).isTrue();
        assertThat(lens.isLoupe()).isFalse();
        assertThat(lens.zoom()).isGreaterThan(1.7);
    }
}
