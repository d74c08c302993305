package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Reasoned;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What the threads are called while they work for a plugin: this and its id. */
    private static final String PREFIX = "plugin ";

    private volatile boolean closed;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "plugin");
        thread.setDaemon(true);
        return thread;
    });

    /** A call took longer than its limit. */
    static final class TookTooLongException extends Exception implements Reasoned {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        TookTooLongException(Duration limit) {
            super(limit.toString());
            this.seconds = limit.toSeconds();
        }

        @Override
        public List<Reason> reasons() {
            return List.of(Reason.of("plugin.took-long", seconds));
        }
    }

    /** What fails from now on fails because the plugins are closed. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** The plugin whose call ends this process just now, by a way that could not be taken out of its classes. */
    static Optional<String> ending() {
        for (Map.Entry<Thread, StackTraceElement[]> one :
                Thread.getAllStackTraces().entrySet()) {
            String name = one.getKey().getName();
            if (name.startsWith(PREFIX) && Arrays.stream(one.getValue()).anyMatch(LimitedCalls::ends)) {
                return Optional.of(name.substring(PREFIX.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean ends(StackTraceElement frame) {
        return frame.getClassName().equals("java.lang.Runtime")
                && frame.getMethodName().equals("exit");
    }

    /**
     * The answer to a call.
     *
     * @param plugin for whom it is
     * @throws TookTooLongException when it was left behind
     * @throws InterruptedException when the caller was interrupted; the call is interrupted, too
     * @throws Throwable what the call threw
     */
    <T> T run(String plugin, Errand errand, Callable<T> call) throws Throwable {
        Future<T> answer = threads.submit(() -> {
            Thread.currentThread().setName(PREFIX + plugin);
            return call.call();
        });
        try {
            return errand.patient() ? awaitPatiently(answer, errand) : await(answer, errand);
        } catch (ExecutionException e) {
            throw e.getCause() == null ? e : e.getCause();
        } finally {
            answer.cancel(true);
        }
    }

    private static <T> T awaitPatiently(Future<T> answer, Errand errand)
            throws TookTooLongException, ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return await(answer, errand);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T await(Future<T> answer, Errand errand)
            throws TookTooLongException, InterruptedException, ExecutionException {
        Duration limit = errand.limit();
        OwnTime time = errand.time();
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
