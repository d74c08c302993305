package io.github.lookalike.decode.problem;

/** Why a file was not read: a closed list with stable codes, for people to look up and for scripts to count. */
public enum DecodeProblem {
    /** The content is not a picture: a video, a document, text, or nothing known. */
    NOT_A_PICTURE("DEC-01"),
    /** The file is gone, is not a file, or may not be read. */
    CANNOT_OPEN("DEC-02"),
    /** The content ends early or contradicts itself. */
    DAMAGED("DEC-03"),
    /** A picture of a kind that nothing here can read. */
    UNSUPPORTED("DEC-04"),
    /** More bytes, pixels or memory than the limits allow. */
    TOO_LARGE("DEC-05"),
    /** The time for one file was used up. */
    TOO_SLOW("DEC-06"),
    /** No bytes at all. */
    EMPTY("DEC-07"),
    /** A camera raw or HEIC file without an embedded preview that is large enough. */
    NO_PREVIEW("DEC-08"),
    /** Another program could read it, and is not installed. */
    NEEDS_PROGRAM("DEC-09"),
    /** The decoder of a plugin failed. */
    PLUGIN_FAILED("PLG-02");

    private final String code;

    DecodeProblem(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
