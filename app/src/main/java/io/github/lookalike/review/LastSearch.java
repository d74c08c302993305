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

    /**
     * The groups that would set free the most, read in a moment however many there are, to be shown while the others are
     * read.
     *
     * @param most how many groups at most
     * @return empty when there are no more than that: then all are read as quickly
     */
    Optional<Beginning> beginning(int most);

    /**
     * The first groups of a search.
     *
     * @param found these groups alone, sorted by their ids, each as it is among all
     * @param all how many groups there are in all; some of them may have lost pictures since
     */
    record Beginning(FindResult found, int all) {}
}
