package io.github.lookalike.api;

import org.pf4j.ExtensionPoint;

/** You implement this: it says how good a picture is in one respect, so that the best of similar ones can be kept. */
public interface QualityScorer extends ExtensionPoint {

    /** Lower-case letters, digits, dots and dashes, unique among scorers, such as {@code resolution}. */
    String id();

    /** A name for people, such as {@code Resolution}. */
    String displayName();

    /** Other scores for the same picture are a new revision: stored scores of an older one are ignored. */
    default int revision() {
        return 1;
    }

    /** The score of one picture; the same picture must always get the same, and files of the same bytes share one. */
    QualityScore score(Candidate candidate);

    /** The share this respect has in the total quality unless the user says otherwise; 0 leaves it out. */
    default double weight() {
        return 1;
    }
}
