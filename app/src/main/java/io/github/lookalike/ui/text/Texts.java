package io.github.lookalike.ui.text;

import io.github.lookalike.shown.Shown;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the window in one language. */
public final class Texts {

    private static final String BUNDLE = "io.github.lookalike.ui.text.Window";

    /** The languages that we speak. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private final Locale locale;
    private final ResourceBundle bundle;

    /** @param locale its language where we speak it, else English; numbers and dates always as it writes them */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /** The text of this key with its arguments filled in; paths so that nothing in them steers how it is read. */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, locale)
                        .format(Arrays.stream(arguments).map(Texts::shown).toArray());
    }

    /** Of what is filled in, names of files are what others wrote. */
    private static Object shown(Object argument) {
        return argument instanceof Path path ? Shown.of(path) : argument;
    }

    /** The text of an enum's constant, keyed {@code prefix.CONSTANT}. */
    public String get(String prefix, Enum<?> constant) {
        return bundle.getString(prefix + "." + constant.name());
    }

    /** Several things, the last after an "and". */
    public String and(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return get("list.and", String.join(", ", things.subList(0, last)), things.get(last));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
