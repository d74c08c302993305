package io.github.lookalike.export;

import java.util.Locale;

/** Numbers of bytes as people read them. */
public final class Sizes {

    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};

    private Sizes() {}

    /** In decimal units with one place: {@code 3.8 MB}. */
    public static String words(long bytes) {
        return words(bytes, Locale.ROOT);
    }

    /** The same with the decimal sign of a language. */
    static String words(long bytes, Locale locale) {
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        return unit == 0 ? bytes + " bytes" : String.format(locale, "%.1f %s", size, UNITS[unit]);
    }
}
