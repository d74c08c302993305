package io.github.lookalike.serve.call;

/** Why a call is not answered as it was asked. */
public enum Fault {
    /** It brings no token, or another one. */
    WRONG_TOKEN("wrong-token", 401),
    /** It names this server by a name that is not its own, as a page does that had its name resolved anew. */
    FOREIGN_HOST("foreign-host", 403),
    /** A page of another origin asks. */
    FOREIGN_ORIGIN("foreign-origin", 403),
    /** It names a folder outside of those that are served. */
    FOREIGN_FOLDER("foreign-folder", 403),
    NOT_FOUND("not-found", 404),
    WRONG_METHOD("wrong-method", 405),
    /** Its body did not come in time. */
    TOO_SLOW("too-slow", 408),
    /** It cannot be done as things are: the message says what is missing. */
    CONFLICT("conflict", 409),
    TOO_LARGE("too-large", 413),
    /** The body is not announced as JSON. */
    WRONG_TYPE("wrong-type", 415),
    /** The body is no JSON object of plain fields. */
    WRONG_JSON("wrong-json", 400),
    /** A field or parameter is unknown, missing, or has a value that it cannot have. */
    WRONG_FIELD("wrong-field", 400),
    /** What the server itself could not read of it. */
    WRONG_REQUEST("wrong-request", 400),
    /** More is asked at once than is answered; it may be asked again. */
    TOO_MANY("too-many", 503),
    FAILED("failed", 500);

    private final String code;
    private final int status;

    Fault(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** Short and stable. */
    public String code() {
        return code;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }
}
