package io.github.lookalike.serve.desk;

import io.github.lookalike.job.BackgroundRunner;
import io.github.lookalike.job.Job;
import io.github.lookalike.job.JobOutcome;
import io.github.lookalike.job.JobRunner;
import io.github.lookalike.serve.call.CallRefusedException;
import io.github.lookalike.serve.call.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs of all clients, one at a time in the order they were asked for. */
public final class ServedTasks implements AutoCloseable {

    /** More are not taken: whoever asks can ask again. */
    private static final int MOST_WAITING = 16;

    /** How many ended ones are remembered. */
    private static final int MOST_REMEMBERED = 100;

    /** How long closing waits for what is under way, well within the two seconds in which the process is to end. */
    private static final long PATIENCE_MILLIS = 1500;

    private final BackgroundRunner runner = new BackgroundRunner();
    private final Map<Long, Task<?>> scans = new LinkedHashMap<>();
    private final Map<Long, Task<?>> open = new LinkedHashMap<>();
    private long last;
    private boolean closed;

    /** Starts a job that clients can ask about by its number. */
    public synchronized <T> Task<T> startScan(Job<T> job) throws CallRefusedException {
        Task<T> task = start(job);
        scans.put(task.number(), task);
        scans.values().removeIf(old -> scans.size() > MOST_REMEMBERED && old.number() != task.number() && isOver(old));
        return task;
    }

    /**
     * Does a job and waits for it. Behind a scan it does not wait, which may take hours: whoever asked would be gone by
     * then, and not know that it was done.
     *
     * @throws Exception what it failed by
     */
    public <T> T run(Job<T> job) throws Exception {
        Task<T> task = startUnlessScanning(job);
        task.await();
        if (task.failure().isPresent()) {
            throw task.failure().get();
        }
        return task.result()
                .orElseThrow(() -> new CallRefusedException(
                        Fault.CONFLICT, "cut off, since the server ends; the history tells what was done"));
    }

    /** A scan that is known by its number. */
    public synchronized Optional<Task<?>> scan(long number) {
        return Optional.ofNullable(scans.get(number));
    }

    /** Scans that wait or run. */
    public synchronized List<Long> scansUnderWay() {
        return scans.values().stream()
                .filter(task -> !isOver(task))
                .map(Task::number)
                .toList();
    }

    private synchronized <T> Task<T> startUnlessScanning(Job<T> job) throws CallRefusedException {
        if (!scansUnderWay().isEmpty()) {
            throw new CallRefusedException(
                    Fault.CONFLICT, "a scan is under way: wait for its end, or end it, then ask again");
        }
        return start(job);
    }

    private synchronized <T> Task<T> start(Job<T> job) throws CallRefusedException {
        if (closed || open.size() > MOST_WAITING) {
            throw new CallRefusedException(Fault.TOO_MANY, "too much is waiting already; ask again later");
        }
        last++;
        Task<T> task = new Task<>(last);
        open.put(task.number(), task);
        // What a job of the runner is given stays unused: cancelling has to reach those that wait, too.
        runner.<JobOutcome<T>>start(own -> JobRunner.runHere(job, task.begin()), ended -> end(task, ended));
        return task;
    }

    private synchronized <T> void end(Task<T> task, JobOutcome<JobOutcome<T>> ended) {
        open.remove(task.number());
        task.end(
                ended instanceof JobOutcome.Succeeded<JobOutcome<T>> ran ? ran.result() : new JobOutcome.Cancelled<>());
    }

    private static boolean isOver(Task<?> task) {
        return switch (task.state()) {
            case WAITING, RUNNING -> false;
            case DONE, CANCELLED, FAILED -> true;
        };
    }

    /** Cancels all there is, and waits a little for it. */
    @Override
    public void close() {
        try {
            for (Task<?> task : cancelled()) {
                task.await(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        runner.close();
    }

    private synchronized List<Task<?>> cancelled() {
        closed = true;
        open.values().forEach(Task::cancel);
        return List.copyOf(open.values());
    }
}
