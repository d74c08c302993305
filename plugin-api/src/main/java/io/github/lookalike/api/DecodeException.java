package io.github.lookalike.api;

import java.util.Objects;

/** You throw this: a file has the decoder's format, but no picture can be had from it. The message says why. */
public final class DecodeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is: people are told another thing to do about each. */
    public enum Kind {
        /** The content ends early or contradicts itself. */
        DAMAGED,
        /** A kind of picture that the decoder does not know, in a file that may be sound. */
        UNSUPPORTED,
        /** More pixels than may be held in memory. */
        TOO_LARGE,
        /**
         * The decoder hands such files to another program, and none is there. The message says what to install, such as
         * {@code install avifdec (sudo apt install libavif-bin)}, the same for all files of the format.
         */
        NEEDS_PROGRAM
    }

    private final Kind kind;

    public DecodeException(String message) {
        this(Kind.DAMAGED, message);
    }

    public DecodeException(String message, Throwable cause) {
        super(message, cause);
        this.kind = Kind.DAMAGED;
    }

    public DecodeException(Kind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** What kind of trouble it is; {@link Kind#DAMAGED} where the decoder does not say. */
    public Kind kind() {
        return kind;
    }
}
