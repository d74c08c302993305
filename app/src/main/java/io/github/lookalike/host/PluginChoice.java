package io.github.lookalike.host;

import java.util.List;

/**
 * What a user chose of plugins.
 *
 * @param disabled ids of plugins to leave out
 * @param options what is set of their options
 */
public record PluginChoice(List<String> disabled, PluginOptions options) {

    public PluginChoice {
        disabled = List.copyOf(disabled);
    }

    /** All take part, as usual. */
    public static PluginChoice usual() {
        return new PluginChoice(List.of(), PluginOptions.none());
    }

    /** All but these take part, as usual. */
    public static PluginChoice without(List<String> ids) {
        return new PluginChoice(ids, PluginOptions.none());
    }
}
