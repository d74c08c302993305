package io.github.lookalike.host;

/** A plugin failed at one call; the message names it and says how. */
final class PluginFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PluginFailedException(String message) {
        super(message);
    }
}
