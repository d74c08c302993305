package io.github.lookalike.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where lists of groups are arranged: with many groups that is too long for the thread that shows them. */
public interface Arranging {

    /**
     * Makes a list.
     *
     * @param whenDone gets it on the thread that asked, sooner or later, one list after the other
     */
    void arrange(Supplier<List<ReviewGroup>> making, Consumer<List<ReviewGroup>> whenDone);

    /** At once, on the thread that asks. */
    static Arranging atOnce() {
        return (making, whenDone) -> whenDone.accept(making.get());
    }
}
