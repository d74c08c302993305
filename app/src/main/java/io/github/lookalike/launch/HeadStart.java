package io.github.lookalike.launch;

import io.github.lookalike.store.Database;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Does side by side what a start needs and what does not need each other: most of a start is loading of classes. */
final class HeadStart {

    private HeadStart() {}

    /** Lets the database's classes load while the command line is still being read. */
    static void begin() {
        start("classes", Database::loadClasses);
    }

    /** Begins a piece of work on a thread of its own. */
    static <T> FutureTask<T> of(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        start(name, task);
        return task;
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, "start-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** What the work came to, once it is done. */
    static <T> T result(FutureTask<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
