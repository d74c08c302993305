package io.github.lookalike.review;

/** Which groups are shown by whether a person decided about them. */
public enum Decided {
    /** Whether or not. */
    ANY,
    /** About none of their pictures. */
    NOTHING,
    /** About some picture of theirs. */
    SOMETHING;

    boolean shows(ReviewGroup group) {
        return this == ANY || (this == SOMETHING) == group.isTouched();
    }
}
