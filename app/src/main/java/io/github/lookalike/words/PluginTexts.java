package io.github.lookalike.words;

import java.util.Locale;
import java.util.Optional;

/** Gives the texts of plugins. */
@FunctionalInterface
public interface PluginTexts {

    /** Without plugins. */
    PluginTexts NONE = (key, locale) -> Optional.empty();

    /**
     * A text of a plugin, as it wrote it.
     *
     * @param key the id of what the plugin contributes, or that with a dot and the key of a reason
     */
    Optional<String> text(String key, Locale locale);
}
