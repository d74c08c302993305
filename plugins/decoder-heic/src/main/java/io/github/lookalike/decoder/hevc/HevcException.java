package io.github.lookalike.decoder.hevc;

/** A stream that is broken, or asks for what this decoder does not do; the message says which, in plain words. */
public final class HevcException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean unsupported;

    public HevcException(String message) {
        this(message, false);
    }

    private HevcException(String message, boolean unsupported) {
        super(message);
        this.unsupported = unsupported;
    }

    /** A stream that may be sound, but of a kind that this decoder does not know. */
    static HevcException unsupported(String message) {
        return new HevcException(message, true);
    }

    HevcException(String message, Throwable cause) {
        super(message, cause);
        this.unsupported = false;
    }

    /** What hostile data made happen, as an exception of this kind. */
    static HevcException of(Exception broken) {
        return broken instanceof HevcException known
                ? known
                : new HevcException("The HEVC data contradict themselves", broken);
    }

    /** Whether the stream may be sound, but is of a kind that this decoder does not know. */
    public boolean isUnsupported() {
        return unsupported;
    }
}
