package io.github.lookalike.ui.panel;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Content.Extra;
import io.github.lookalike.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a file holds beside one plain picture of 8 bits. */
record ContentWords(Texts texts) {

    private static final int PLAIN_BITS = 8;

    /** Whether there is anything but one plain picture. */
    static boolean isWorthSaying(Content content) {
        return !content.single()
                || content.bits() != PLAIN_BITS
                || content.alpha()
                || content.layers() > 0
                || !content.extras().isEmpty();
    }

    String of(Content content) {
        List<String> words = new ArrayList<>();
        if (content.pages() > 1) {
            words.add(texts.get("content.pages", content.pages()));
        }
        if (content.frames() > 1) {
            words.add(texts.get(
                    "content.frames", content.frames(), content.duration().toMillis() / 1e3));
        }
        if (content.layers() > 0) {
            words.add(texts.get("content.layers", content.layers()));
        }
        if (content.bits() != PLAIN_BITS) {
            words.add(texts.get("content.bits", content.bits()));
        }
        if (content.alpha()) {
            words.add(texts.get("content.alpha"));
        }
        content.extras().stream().sorted().map(this::word).forEach(words::add);
        return words.isEmpty() ? texts.get("content.single") : String.join(", ", words);
    }

    private String word(Extra extra) {
        return texts.get("content", extra);
    }
}
