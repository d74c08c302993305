package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import java.util.Objects;

/**
 * Two pictures that were compared a second time and found to be the same in the sense of the tier.
 *
 * @param first the lower {@code IndexedPicture.id()}
 * @param second the higher one
 * @param distance Hamming distance of the nearest fingerprints, in bits; 0 for the same bytes
 * @param confidence 0 to 1
 * @param turn how the second lies against the first
 * @param label what the second look saw, in words, such as {@code re-encoded, 50 % size}
 */
public record Match(long first, long second, int distance, double confidence, Tier tier, Turn turn, String label) {

    public Match {
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(label, "label");
        if (first >= second || distance < 0 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(first + "–" + second + " at " + distance + ", " + confidence);
        }
    }

    /** The same of another tier, seen by another look. */
    public Match as(Tier seen) {
        return seen == tier ? this : new Match(first, second, distance, confidence, seen, turn, label);
    }

    /**
     * How the picture must be turned to lie as the other one.
     *
     * @throws IllegalArgumentException when it is at no end
     */
    public Turn turnOf(long id) {
        return other(id) == first ? turn.inverse() : turn;
    }

    public boolean joins(long id) {
        return first == id || second == id;
    }

    /** The other end. */
    public long other(long id) {
        if (!joins(id)) {
            throw new IllegalArgumentException(id + " is no end of " + this);
        }
        return first == id ? second : first;
    }
}
