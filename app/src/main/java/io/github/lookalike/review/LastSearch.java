package io.github.lookalike.review;

import java.util.Optional;

/** Remembers what the last search found, so that a review can go on after a restart. */
public interface LastSearch {

    /** Replaces what is remembered. */
    void remember(FindResult result);

    /**
     * What was found last, without groups that have lost pictures since; empty when nothing was.
     */
    Optional<FindResult> recall();
}
