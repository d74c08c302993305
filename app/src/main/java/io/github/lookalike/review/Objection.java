package io.github.lookalike.review;

/** Why a decision was not taken. */
public enum Objection {
    /** It would have been the last copy of its group. */
    LAST_COPY,
    /** The picture lies in a protected folder, or in the library of another program. */
    PROTECTED
}
