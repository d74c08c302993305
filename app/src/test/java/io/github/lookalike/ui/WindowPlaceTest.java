package io.github.lookalike.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.ui.desk.Page;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

    private static final List<Rectangle> SCREENS =
            List.of(new Rectangle(0, 0, 1920, 1080), new Rectangle(-1280, 0, 1280, 1024));

    @Test
    void what_was_kept_is_there_again() {
        WindowPlace place = new WindowPlace(new Rectangle(-900, 50, 800, 600), true, 280, Page.REVIEW);
        assertThat(WindowPlace.of(place.kept(), SCREENS)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 2 3",
                "a b c d e f g",
                "1 2 800 600 false 280",
                "1 2 800 600 false 280 NOWHERE",
                "5000 50 800 600 false 280 SCAN",
                "1890 50 800 600 false 280 SCAN",
                "99999999999 0 1 1 true 1 SCAN"
            })
    void what_is_not_understood_or_lies_on_no_screen_is_not_taken(String kept) {
        assertThat(WindowPlace.of(kept, SCREENS)).isEmpty();
    }

    @Test
    void the_page_is_known_also_where_the_screen_is_gone() {
        assertThat(WindowPlace.page("5000 50 800 600 false 280 HISTORY")).contains(Page.HISTORY);
        assertThat(WindowPlace.page("")).isEmpty();
    }
}
