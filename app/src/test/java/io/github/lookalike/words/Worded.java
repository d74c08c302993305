package io.github.lookalike.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.util.Collection;
import org.assertj.core.api.ThrowingConsumer;

/** What people read, in English. */
public final class Worded {

    private Worded() {}

    /** All of it. */
    public static String of(Collection<Reason> reasons) {
        return Words.english(PluginTexts.NONE).sentences(reasons);
    }

    /** What an exception says. */
    public static String of(Reasoned told) {
        return of(told.reasons());
    }

    /** Holds an exception against a part of what it should say. */
    public static ThrowingConsumer<Throwable> saying(String words) {
        return thrown -> assertThat(of((Reasoned) thrown)).containsIgnoringCase(words);
    }
}
