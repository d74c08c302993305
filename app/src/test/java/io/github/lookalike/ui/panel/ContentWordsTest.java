package io.github.lookalike.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.ui.text.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ContentWordsTest {

    @Test
    void one_plain_picture_needs_no_words() {
        assertThat(ContentWords.isWorthSaying(Content.PLAIN)).isFalse();
        assertThat(ContentWords.isWorthSaying(Content.LOSSLESS)).isFalse();
        assertThat(english(Content.PLAIN)).isEqualTo("one picture");
    }

    @Test
    void pages_frames_layers_bits_and_extras_are_said() {
        assertThat(english(holding(4, 1, 16, 0))).isEqualTo("4 pages, 16 bits per colour");
        assertThat(english(holding(1, 8, 8, 0))).isEqualTo("8 frames in 0.8 s");
        assertThat(english(holding(1, 1, 8, 2, Extra.GAIN_MAP, Extra.FILM))).isEqualTo("2 layers, film, gain map");
        Content clear = new Content(1, 1, Duration.ZERO, 8, true, 0, true, "", Set.of());
        assertThat(english(clear)).isEqualTo("alpha channel");
        assertThat(ContentWords.isWorthSaying(clear)).isTrue();
        assertThat(new ContentWords(new Texts(Locale.GERMAN)).of(holding(1, 8, 8, 1)))
                .isEqualTo("8 Bilder in 0,8 s, eine Ebene");
    }

    private static String english(Content content) {
        return new ContentWords(new Texts(Locale.ENGLISH)).of(content);
    }

    private static Content holding(int pages, int frames, int bits, int layers, Extra... extras) {
        Duration duration = frames > 1 ? Duration.ofMillis(800) : Duration.ZERO;
        return new Content(pages, frames, duration, bits, false, layers, true, "", Set.of(extras));
    }
}
