package io.github.lookalike.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class ClippedTextTest {

    private final FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
            .createGraphics()
            .getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 13));

    @Test
    void what_fits_stays_whole() {
        int width = metrics.stringWidth("holiday");
        assertThat(ClippedText.beginning("holiday", metrics, width)).isEqualTo("holiday");
        assertThat(ClippedText.end("holiday", metrics, width)).isEqualTo("holiday");
    }

    @Test
    void three_dots_say_at_which_end_something_is_missing() {
        int width = metrics.stringWidth("/pictures/ho");
        assertThat(ClippedText.beginning("/pictures/holiday", metrics, width))
                .startsWith("/pict")
                .endsWith("\u2026");
        assertThat(ClippedText.end("/pictures/holiday", metrics, width))
                .startsWith("\u2026")
                .endsWith("holiday");
        assertThat(metrics.stringWidth(ClippedText.end("/pictures/holiday", metrics, width)))
                .isLessThanOrEqualTo(width);
    }

    @Test
    void a_character_of_two_halves_is_not_cut_in_two() {
        String sun = "\ud83c\udf1e";
        for (int width = 0; width < metrics.stringWidth(sun + sun + sun); width++) {
            for (String shown : new String[] {
                ClippedText.beginning(sun + sun + sun, metrics, width), ClippedText.end(sun + sun + sun, metrics, width)
            }) {
                assertThat(shown.replace("\u2026", "").replace(sun, "")).isEmpty();
            }
        }
    }
}
