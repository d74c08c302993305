package io.github.lookalike.review;

/** How a picture stands beside the others of its group in one respect. */
public enum Standing {
    BETTER,
    WORSE,
    /** All are alike, or neither is better. */
    EVEN
}
