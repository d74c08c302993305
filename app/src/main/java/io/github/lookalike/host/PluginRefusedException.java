package io.github.lookalike.host;

/** A file is no plugin of this program; the message says why. */
public final class PluginRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public PluginRefusedException(String message) {
        super(message);
    }
}
