package io.github.lookalike.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Starts of the program over the same data while the window is open. */
public interface OtherStarts extends AutoCloseable {

    /** Nobody tells of them. */
    OtherStarts UNHEARD = new OtherStarts() {
        @Override
        public void listen(Consumer<List<Path>> started) {
            // There is nothing to be heard.
        }

        @Override
        public void close() {
            // There is nothing that was heard.
        }
    };

    /**
     * Tells of each from now on.
     *
     * @param started takes the folders that such a start names; called on any thread
     */
    void listen(Consumer<List<Path>> started);

    /** From now on the window is not there for them any more. */
    @Override
    void close();
}
