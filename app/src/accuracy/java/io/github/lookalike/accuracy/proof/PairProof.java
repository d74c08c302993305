package io.github.lookalike.accuracy.proof;

import java.nio.file.Path;
import java.util.List;

/** What is measured: whether a bulk rule may take one picture because another is kept. Called by several threads. */
public interface PairProof {

    Verdict of(Path keeper, Path other);

    /**
     * What was found.
     *
     * @param matched whether the two are found to belong together at all
     * @param tier as the program names it; empty when they do not match
     * @param safe whether a bulk rule may take the other one
     * @param heldBack the codes of the conditions that do not hold; empty when safe or not matched
     */
    record Verdict(boolean matched, String tier, boolean safe, List<String> heldBack) {

        static final Verdict APART = new Verdict(false, "", false, List.of());

        public Verdict {
            if (safe && !(matched && heldBack.isEmpty())) {
                throw new IllegalArgumentException("safe, but " + heldBack + " of " + tier);
            }
            heldBack = List.copyOf(heldBack);
        }
    }
}
