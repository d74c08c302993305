package io.github.lookalike.host;

import io.github.lookalike.api.PluginOption;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of plugins. */
public final class PluginReasons {

    private PluginReasons() {}

    /** What a plugin threw. */
    static List<Reason> of(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null
                && (deepest instanceof InvocationTargetException || deepest instanceof ExceptionInInitializerError)) {
            deepest = deepest.getCause();
        }
        String text = text(deepest);
        if (deepest instanceof LinkageError && text.contains(ExitCalls.REFUSED)) {
            return List.of(Reason.of("plugin.ended"));
        }
        // Whatever else a plugin throws may say anything of itself.
        return deepest instanceof LimitedCalls.TookTooLongException || deepest instanceof PluginFailedException
                ? ((Reasoned) deepest).reasons()
                : List.of(Reason.verbatim(text));
    }

    /** One reason before others. */
    static List<Reason> because(Reason what, List<Reason> why) {
        List<Reason> both = new ArrayList<>(List.of(what));
        both.addAll(why);
        return both;
    }

    /** What the values of an option may be. */
    public static Reason possible(PluginOption option) {
        return switch (option.kind()) {
            case WHOLE_NUMBER -> range("plugin.option.whole-number", option);
            case NUMBER -> range("plugin.option.number", option);
            case SWITCH, CHOICE -> Reason.of("plugin.option.choice", String.join(", ", option.choices()));
            case TEXT -> Reason.of("plugin.option.text", PluginOption.LONGEST_TEXT);
        };
    }

    /** That an option cannot have a value, and what its values may be. */
    public static List<Reason> impossible(PluginOption option, String value) {
        return List.of(Reason.of("plugin.option.impossible", option.name(), value), possible(option));
    }

    private static Reason range(String key, PluginOption option) {
        return Reason.of(
                key,
                option.least().orElse(BigDecimal.ZERO).toPlainString(),
                option.most().orElse(BigDecimal.ZERO).toPlainString());
    }

    /** The same cause, or one that says the same where the cause is of a class of the plugin's own. */
    static @Nullable Throwable plain(@Nullable Throwable cause) {
        if (cause == null) {
            return null;
        }
        ClassLoader home = cause.getClass().getClassLoader();
        boolean known = home == null || home == PluginReasons.class.getClassLoader();
        return known ? cause : new IOException(text(cause));
    }

    /** What it calls itself; an exception is a plugin's code, too. */
    private static String text(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (Throwable e) {
            return thrown.getClass().getName();
        }
    }
}
