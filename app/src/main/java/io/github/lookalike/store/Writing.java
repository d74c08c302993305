package io.github.lookalike.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Writes what transactions changed to the file of the database, between two of them: about once a second, from a thread of
 * its own. What a kill loses of the last second the memory knows, or a scan reads again.
 */
final class Writing implements AutoCloseable {

    private static final long PERIOD_MILLIS = 1000;

    private final ScheduledExecutorService thread;

    private Writing(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /** Begins; {@code write} is to fail by nothing. */
    static Writing every(Runnable write) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread made = new Thread(run, "index-writing");
            made.setDaemon(true);
            return made;
        });
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(write, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return new Writing(thread);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
