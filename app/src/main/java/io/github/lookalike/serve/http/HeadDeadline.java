package io.github.lookalike.serve.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which no call is answered and no whole head has come for a while: a client that sends a byte now
 * and then is never silent, and would hold its connection for ever.
 */
final class HeadDeadline implements Connection.Listener {

    private static final long ANSWERING = Long.MAX_VALUE;

    private final Map<Connection, Long> since = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final long nanos;

    HeadDeadline(Scheduler scheduler, Duration longest) {
        this.scheduler = scheduler;
        this.nanos = longest.toNanos();
    }

    /** Looks from now on, until the scheduler is stopped. */
    void watch() {
        scheduler.schedule(this::look, Math.max(1, nanos / 10), TimeUnit.NANOSECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        since.put(connection, System.nanoTime());
    }

    @Override
    public void onClosed(Connection connection) {
        since.remove(connection);
    }

    /** A whole head has come. */
    void answering(Connection connection) {
        since.replace(connection, ANSWERING);
    }

    /** It was answered. */
    void answered(Connection connection) {
        since.replace(connection, System.nanoTime());
    }

    private void look() {
        if (!scheduler.isRunning()) {
            return;
        }
        long now = System.nanoTime();
        since.forEach((connection, begun) -> {
            if (begun != ANSWERING && now - begun > nanos) {
                connection.getEndPoint().close(new TimeoutException("no whole head came in time"));
            }
        });
        watch();
    }
}
