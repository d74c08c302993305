package io.github.lookalike.decoder.hevc;

/** A stream that is broken, or asks for what this decoder does not do; the message says which, in plain words. */
public final class HevcException extends Exception {

    private static final long serialVersionUID = 1;

    public HevcException(String message) {
        super(message);
    }

    public HevcException(String message, Throwable cause) {
        super(message, cause);
    }
}
