package io.github.lookalike.ui.action;

/** Something a user can do. Quick: what takes time it hands to a job. */
@FunctionalInterface
public interface UserAction {

    /** Does it, if it is possible. */
    void run() throws Exception;

    /** Whether there is something to do it with now. */
    default boolean isPossible() {
        return true;
    }
}
