package io.github.lookalike.shown;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Text as a terminal or a window may get it: what would steer a terminal, break a line or turn the direction of reading
 * around stands there as an escape, such as {@code \\x1b}, {@code \\n} and {@code \\u202e}. File names may hold all of that.
 */
public final class Shown {

    private static final int LATIN = 0xff;

    private Shown() {}

    /** The text with escapes where there is something to escape. */
    public static String of(String text) {
        return text.codePoints().noneMatch(Hidden::is) ? text : escaped(text);
    }

    /** All of a path. */
    public static String of(Path path) {
        return of(path.toString());
    }

    /** The last name of a path, or all of it where it has none. */
    public static String name(Path path) {
        Path name = path.getFileName();
        return of(name == null ? path : name);
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (Hidden.is(character)) {
                shown.append(escape(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    private static String escape(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                String form = character <= LATIN ? "\\x%02x" : character <= Character.MAX_VALUE ? "\\u%04x" : "\\U%08x";
                yield String.format(Locale.ROOT, form, character);
            }
        };
    }
}
