package io.github.lookalike.review;

/** Why a decision was not taken. */
public enum Objection {
    /** It would have been the last copy of its group. */
    LAST_COPY("last-copy"),
    /** The picture lies in a protected folder, or in the library of another program. */
    PROTECTED("protected");

    private final String code;

    Objection(String code) {
        this.code = code;
    }

    /** Short and stable, for programs. */
    public String code() {
        return code;
    }
}
