package io.github.lookalike.api;

import java.util.Objects;

/**
 * You create this: how good a picture is in one respect.
 *
 * @param value 0 (worst) to 1 (best)
 * @param reason what a person reads beside it, a few words such as {@code 12.2 MP}
 */
public record QualityScore(double value, String reason) {

    public QualityScore {
        Objects.requireNonNull(reason, "reason");
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a score is 0 to 1, not " + value);
        }
    }

    /** The score nearest to the given value within 0 to 1; not-a-number counts as 0. */
    public static QualityScore clamped(double value, String reason) {
        return new QualityScore(value > 0 ? Math.min(1, value) : 0, reason);
    }
}
