package io.github.lookalike.decode.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The memory that all pictures read at the same time may take together. Each has a {@link Share} that grows as its
 * decoder learns what it needs; who asks for more than is left waits its turn.
 *
 * <p>Turns are taken in the order of asking, so that a large picture is not passed by small ones for ever. When everybody
 * who has something waits for more, the first goes on nevertheless: shares that grow never wait for each other without
 * end, and a picture that needs more than the whole budget is read alone.
 */
public final class MemoryBudget {

    /** Shares below this are not counted: there are no more of them than threads. */
    private static final long SMALL = 1 << 20;

    private final long total;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Share> waiting = new ArrayDeque<>();
    private long used;
    private int holding;
    private int holdingAndWaiting;

    /** @param total bytes, 1 or more */
    public MemoryBudget(long total) {
        if (total < 1) {
            throw new IllegalArgumentException("a budget of " + total + " bytes");
        }
        this.total = total;
    }

    /** Nothing yet, for one picture. */
    public Share share() {
        return new Share();
    }

    /** Bytes that shares have now. */
    public long used() {
        lock.lock();
        try {
            return used;
        } finally {
            lock.unlock();
        }
    }

    /** What one picture has of the budget; grown by the thread that reads it, closed when its pixels are gone. */
    public final class Share implements AutoCloseable {

        private long small;
        private long held;
        private volatile boolean waits;

        private Share() {}

        /** Whether it waits for others to give back what they have. */
        public boolean isWaiting() {
            return waits;
        }

        /**
         * Asks for more; waits until it is there.
         *
         * @param bytes about how much, 0 or more
         * @throws InterruptedException when interrupted before that
         */
        public void grow(long bytes) throws InterruptedException {
            if (held == 0 && small + bytes < SMALL) {
                small += bytes;
                return;
            }
            lock.lockInterruptibly();
            try {
                await(this, bytes);
                holding += held == 0 ? 1 : 0;
                held += bytes;
                used += bytes;
            } finally {
                lock.unlock();
            }
        }

        /** Gives everything back. */
        @Override
        public void close() {
            small = 0;
            if (held == 0) {
                return;
            }
            lock.lock();
            try {
                used -= held;
                held = 0;
                holding--;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private void await(Share share, long bytes) throws InterruptedException {
        boolean holds = share.held > 0;
        waiting.add(share);
        holdingAndWaiting += holds ? 1 : 0;
        changed.signalAll();
        try {
            while (waiting.peek() != share || !fits(bytes)) {
                share.waits = true;
                changed.await();
            }
        } finally {
            share.waits = false;
            waiting.remove(share);
            holdingAndWaiting -= holds ? 1 : 0;
            changed.signalAll();
        }
    }

    private boolean fits(long bytes) {
        return used + bytes <= total || holding == holdingAndWaiting;
    }
}
