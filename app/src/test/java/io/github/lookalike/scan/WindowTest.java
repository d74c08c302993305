package io.github.lookalike.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowTest {

    @ParameterizedTest
    @EnumSource(Turn.class)
    void a_turned_window_shows_of_the_turned_picture_what_it_showed_of_the_picture(Turn turn) {
        int[] rgb = new int[40 * 20];
        for (int y = 2; y < 6; y++) {
            for (int x = 4; x < 16; x++) {
                rgb[y * 40 + x] = 0xffffff;
            }
        }
        Pixels picture = Pixels.ofRgb(40, 20, rgb, 40, 20);
        Window white = new Window(0.1, 0.1, 0.3, 0.2);
        Pixels turned = picture.turned(turn);
        Pixels seen = turned.view(white.turned(turn).partOf(turned));
        assertThat(seen.width() * seen.height()).isEqualTo(12 * 4);
        assertThat(seen.luma(0, 0)).isEqualTo(255);
        assertThat(seen.luma(seen.width() - 1, seen.height() - 1)).isEqualTo(255);
    }
}
