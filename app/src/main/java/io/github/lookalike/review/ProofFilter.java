package io.github.lookalike.review;

import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Safety;
import java.util.List;
import java.util.Optional;

/**
 * Which groups are shown by what was proven of their redundant pictures.
 *
 * @param reason why some are held back; only where those are wanted
 */
public record ProofFilter(Wanted wanted, Optional<Condition> reason) {

    /** What a group must have. */
    public enum Wanted {
        /** Anything. */
        ANY,
        /** Redundant pictures, all of them safe to take. */
        SAFE,
        /** Some redundant picture that is held back. */
        HELD_BACK
    }

    /** Every group. */
    public static final ProofFilter ANY = new ProofFilter(Wanted.ANY, Optional.empty());

    /** Groups of which everything redundant is safe to take. */
    public static final ProofFilter SAFE = new ProofFilter(Wanted.SAFE, Optional.empty());

    /** Groups of which something is held back. */
    public static final ProofFilter HELD_BACK = new ProofFilter(Wanted.HELD_BACK, Optional.empty());

    public ProofFilter {
        if (reason.isPresent() && wanted != Wanted.HELD_BACK) {
            throw new IllegalArgumentException(wanted + " with the reason " + reason.get());
        }
    }

    /** Groups of which something is held back for this reason, among others. */
    public static ProofFilter heldBackFor(Condition reason) {
        return new ProofFilter(Wanted.HELD_BACK, Optional.of(reason));
    }

    boolean shows(ReviewGroup group) {
        if (wanted == Wanted.ANY) {
            return true;
        }
        List<Safety> proven = group.proven();
        boolean allSafe = proven.stream().allMatch(Safety::safe);
        return wanted == Wanted.SAFE
                ? allSafe && !proven.isEmpty()
                : !allSafe && (reason.isEmpty() || proven.stream().anyMatch(this::isForReason));
    }

    private boolean isForReason(Safety safety) {
        return safety.heldBack().contains(reason.orElseThrow());
    }
}
