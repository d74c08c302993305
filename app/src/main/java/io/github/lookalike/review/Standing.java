package io.github.lookalike.review;

/** How a picture stands beside its keeper in one respect. */
public enum Standing {
    BETTER,
    WORSE,
    /** Other than the keeper, and neither better nor worse. */
    OTHER,
    /** Like the keeper, or the keeper itself. */
    EVEN
}
