package io.github.lookalike.match;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.IndexedPicture;
import java.util.List;
import java.util.Objects;

/**
 * Two pictures that were compared a second time and found to be the same in the sense of the tier.
 *
 * @param first the lower {@code IndexedPicture.id()}
 * @param second the higher one
 * @param distance Hamming distance of the nearest fingerprints, in bits; 0 for the same bytes
 * @param confidence the probability that one is a copy of the other, or both are of a third: 0 to 1
 * @param turn how the second lies against the first
 * @param label what the second look saw, most telling first
 * @param wide whether only a search wider than that of {@link Level#NORMAL} finds it
 */
public record Match(
        long first,
        long second,
        int distance,
        double confidence,
        Tier tier,
        Turn turn,
        List<Reason> label,
        boolean wide) {

    /** The label of equal files. */
    static final List<Reason> SAME_BYTES = List.of(Reason.of("match.same-bytes"));

    public Match {
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(turn, "turn");
        label = List.copyOf(label);
        if (first >= second || distance < 0 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(first + "–" + second + " at " + distance + ", " + confidence);
        }
    }

    /** Whether one has a frame which the other lacks. */
    public boolean isFramed() {
        return says(Wording.BORDER);
    }

    /** Whether one is wider, or higher, for its size than the other. */
    public boolean isStretched() {
        return says(Wording.STRETCHED);
    }

    /** The label as it is told of one of the two beside the other one. */
    public List<Reason> label(IndexedPicture picture, IndexedPicture beside) {
        return label.stream()
                .map(reason ->
                        reason.key().equals(Wording.SIZE) ? Wording.size(picture.file(), beside.file(), turn) : reason)
                .toList();
    }

    private boolean says(String key) {
        return label.stream().anyMatch(reason -> reason.key().equals(key));
    }

    /** One that the usual search finds. */
    public Match(long first, long second, int distance, double confidence, Tier tier, Turn turn, List<Reason> label) {
        this(first, second, distance, confidence, tier, turn, label, false);
    }

    /** The same of another tier, seen by another look. */
    public Match as(Tier seen) {
        return seen == tier ? this : new Match(first, second, distance, confidence, seen, turn, label, wide);
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
