package io.github.lookalike.review;

import java.util.Map;
import java.util.Optional;

/**
 * Remembers what was decided but not yet done, so that a review can go on after a restart.
 *
 * <p>Keys are ids of {@code IndexedPicture}. Whoever keeps them forgets a decision when its file has changed.
 */
public interface Decisions {

    /** All that is remembered. */
    Map<Long, Decision> all();

    /**
     * Notes what changed; an empty value forgets the decision. Called on the thread of the reviewer after each act, so
     * it must only take note and write later, elsewhere.
     */
    void note(Map<Long, Optional<Decision>> changes);

    /** Remembers nothing. */
    static Decisions forgetful() {
        return new Decisions() {
            @Override
            public Map<Long, Decision> all() {
                return Map.of();
            }

            @Override
            public void note(Map<Long, Optional<Decision>> changes) {
                // nothing is kept
            }
        };
    }
}
