package io.github.lookalike.ui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures how much processor time single events take on the event thread: unlike the time on the clock, that is the same on
 * a busy machine.
 */
final class EventThreadWatch extends EventQueue {

    private static final double MILLI = 1e6;
    /** What drives the window asks on the event thread where things are, which no program does. */
    private static final String DRIVER = "org.assertj";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begun;
    private volatile long longest;
    private final AtomicLong total = new AtomicLong();
    private volatile String what = "";

    /** Stays in place of the queue before it: who asked for the queue once goes on with it. */
    EventThreadWatch() {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(this);
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        // A dialog dispatches within the event that opened it: what is measured ends where the next event begins.
        measured("before a dialog");
        try {
            super.dispatchEvent(event);
        } finally {
            measured(String.valueOf(event));
            begun = 0;
        }
    }

    private void measured(String name) {
        long now = threads.getCurrentThreadCpuTime();
        if (begun > 0) {
            long took = now - begun;
            total.addAndGet(took);
            if (took > longest && !name.contains(DRIVER)) {
                longest = took;
                what = name;
            }
        }
        begun = now;
    }

    /** Of the longest event since the last reset. */
    double longestMillis() {
        return longest / MILLI;
    }

    double totalMillis() {
        return total.get() / MILLI;
    }

    String longestEvent() {
        return what;
    }

    void reset() {
        longest = 0;
        total.set(0);
        what = "";
    }
}
