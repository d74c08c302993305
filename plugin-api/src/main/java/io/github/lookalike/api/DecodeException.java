package io.github.lookalike.api;

/** You throw this: a file has the decoder's format, but no picture can be had from it. The message says why. */
public final class DecodeException extends Exception {

    private static final long serialVersionUID = 1L;

    public DecodeException(String message) {
        super(message);
    }

    public DecodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
