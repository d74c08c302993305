package io.github.lookalike.proof;

/** What comparing all pages and frames of two files came to. */
public enum Pages {
    /** Each has one page and one frame. */
    SINGLE,
    /** All pages, or frames spread over the whole, show the same. */
    SAME,
    /** Some page or frame shows something else, or there are more in one. */
    DIFFERENT,
    /** They could not be compared, or not all. */
    NOT_COMPARED
}
