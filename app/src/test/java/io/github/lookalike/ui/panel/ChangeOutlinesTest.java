package io.github.lookalike.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.Window;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeOutlinesTest {

    private static final Rectangle2D PICTURE = new Rectangle2D.Double(100, 50, 400, 200);

    @Test
    void a_place_is_outlined_where_the_picture_is_painted_with_some_room() {
        assertThat(ChangeOutlines.apart(PICTURE, List.of(new Window(0.5, 0.5, 0.25, 0.5))))
                .containsExactly(new Rectangle2D.Double(295, 145, 110, 110));
    }

    @Test
    void the_smallest_place_can_be_seen() {
        assertThat(ChangeOutlines.apart(PICTURE, List.of(new Window(0.5, 0.5, 0.001, 0.001))))
                .singleElement()
                .satisfies(outline -> assertThat(outline.getWidth()).isEqualTo(14));
    }

    @Test
    void letters_beside_each_other_have_one_outline_and_what_is_far_its_own() {
        List<Window> letters = List.of(
                new Window(0.10, 0.1, 0.02, 0.05), new Window(0.9, 0.9, 0.02, 0.05), new Window(0.13, 0.1, 0.02, 0.05));
        assertThat(ChangeOutlines.apart(PICTURE, letters)).hasSize(2);
    }
}
