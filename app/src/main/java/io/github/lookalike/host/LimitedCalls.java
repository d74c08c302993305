package io.github.lookalike.host;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes calls on threads of their own, and leaves behind what takes too long: no thread of the program ever waits for a
 * plugin without end. Nothing in Java stops a thread that heeds no interrupt, so what is left behind goes on as a daemon.
 */
final class LimitedCalls {

    private static final long SHORTEST_WAIT_NANOS = 5_000_000;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "plugin");
        thread.setDaemon(true);
        return thread;
    });

    /** A call took longer than its limit. */
    static final class TookTooLongException extends Exception {

        private static final long serialVersionUID = 1L;

        TookTooLongException(Duration limit) {
            super("it took longer than " + limit.toSeconds() + " s");
        }
    }

    /**
     * The answer to a call.
     *
     * @throws TookTooLongException when it was left behind
     * @throws InterruptedException when the caller was interrupted; the call is interrupted, too
     * @throws Throwable what the call threw
     */
    <T> T run(Callable<T> call, Duration limit, OwnTime time) throws Throwable {
        Future<T> answer = threads.submit(call);
        try {
            return await(answer, limit, time);
        } catch (ExecutionException e) {
            throw e.getCause() == null ? e : e.getCause();
        } finally {
            answer.cancel(true);
        }
    }

    private static <T> T await(Future<T> answer, Duration limit, OwnTime time)
            throws TookTooLongException, InterruptedException, ExecutionException {
        while (true) {
            long left = limit.toNanos() - time.nanos();
            try {
                return answer.get(Math.max(left, SHORTEST_WAIT_NANOS), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (time.nanos() >= limit.toNanos() && time.giveUp()) {
                    throw new TookTooLongException(limit);
                }
            }
        }
    }
}
