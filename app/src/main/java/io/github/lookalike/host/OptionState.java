package io.github.lookalike.host;

import io.github.lookalike.api.PluginOption;

/**
 * An option of a plugin and the value that holds in this run.
 *
 * @param option what may be set
 * @param value what is set
 */
public record OptionState(PluginOption option, String value) {}
