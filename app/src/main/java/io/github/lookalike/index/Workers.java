package io.github.lookalike.index;

import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Shares numbered blocks of work among the calling thread and others, and says how much is done. */
final class Workers {

    private final int threads;
    private final JobContext job;
    private final long total;
    private final AtomicLong done = new AtomicLong();

    /** @param total the units that {@link #done} will be told in all */
    Workers(int threads, JobContext job, long total) {
        this.threads = threads;
        this.job = job;
        this.total = total;
    }

    /** Runs all blocks, in no order, and waits for them; the first failure ends them all. */
    void each(int blocks, IntConsumer block) {
        Shift shift = new Shift(blocks, block);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, blocks); i++) {
            Thread other = new Thread(shift, "search-" + i);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        shift.run();
        others.forEach(this::await);
        shift.rethrow();
        job.checkpoint();
    }

    /** Tells progress; may be called by any thread. */
    void done(long units) {
        job.report(Progress.of(Progress.Stage.COMPARING, done.addAndGet(units), total));
    }

    void checkpoint() {
        job.checkpoint();
    }

    private void await(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException e) {
                interrupted = true;
                job.cancel();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Shift implements Runnable {

        private final int blocks;
        private final IntConsumer block;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Shift(int blocks, IntConsumer block) {
            this.blocks = blocks;
            this.block = block;
        }

        @Override
        public void run() {
            try {
                for (int number = next.getAndIncrement(); number < blocks; number = next.getAndIncrement()) {
                    job.checkpoint();
                    block.accept(number);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                next.set(blocks);
            }
        }

        void rethrow() {
            Throwable first = failure.get();
            if (first instanceof RuntimeException e) {
                throw e;
            }
            if (first instanceof Error e) {
                throw e;
            }
        }
    }
}
