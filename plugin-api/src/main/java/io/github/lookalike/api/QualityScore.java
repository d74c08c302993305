package io.github.lookalike.api;

import java.util.Arrays;
import java.util.List;

/**
 * You create this: how good a picture is in one respect.
 *
 * @param value 0 (worst) to 1 (best)
 * @param reasons what a person reads beside it, a few words each such as {@code 12.2 MP}, most telling first; at most
 *     {@value #MOST_REASONS}. The words of a key stand in the plugin's texts under the scorer's id, a dot and the key
 */
public record QualityScore(double value, List<Reason> reasons) {

    /** Reasons of one score. */
    public static final int MOST_REASONS = 6;

    public QualityScore {
        reasons = List.copyOf(reasons);
        if (reasons.size() > MOST_REASONS) {
            throw new IllegalArgumentException(reasons.size() + " reasons, but at most " + MOST_REASONS + " are taken");
        }
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a score is 0 to 1, not " + value);
        }
    }

    /** A score with its reasons, most telling first. */
    public static QualityScore of(double value, Reason... reasons) {
        return new QualityScore(value, Arrays.asList(reasons));
    }

    /** The score nearest to the given value within 0 to 1; not-a-number counts as 0. */
    public static QualityScore clamped(double value, Reason... reasons) {
        return of(value > 0 ? Math.min(1, value) : 0, reasons);
    }
}
