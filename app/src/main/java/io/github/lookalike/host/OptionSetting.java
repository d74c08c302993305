package io.github.lookalike.host;

import java.util.Optional;

/**
 * A value that is set of an option of a plugin, written {@code PLUGIN.OPTION=VALUE}.
 *
 * @param plugin its id
 * @param name of the option
 * @param value as it was written
 */
public record OptionSetting(String plugin, String name, String value) {

    /**
     * Reads a text such as {@code quality-golden.ratio=1.5}; empty where it is not written so.
     */
    public static Optional<OptionSetting> parse(String text) {
        int equals = text.indexOf('=');
        // An id may have dots, the name of an option has none.
        int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
        if (dot < 1 || dot == equals - 1) {
            return Optional.empty();
        }
        return Optional.of(
                new OptionSetting(text.substring(0, dot), text.substring(dot + 1, equals), text.substring(equals + 1)));
    }
}
