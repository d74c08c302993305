package io.github.lookalike.scan;

import java.time.Duration;

/**
 * Gives memory back during a long scan or search. G1 takes a fifth of all memory it may have as soon as it collects for more than a
 * hundredth of the time, be it only because the machine is busy, and returns it after a full collection alone.
 */
public final class SpareMemory {

    /** Less is not worth a collection. */
    private static final long WORTH_BYTES = 256L << 20;

    /** A full collection of what is held then takes a tenth of a second: often enough at a twentieth of the time. */
    private static final long LEAST_PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

    private static final long LONGEST_PAUSE_NANOS = Duration.ofMinutes(5).toNanos();

    private long last = System.nanoTime();
    private long pause = LEAST_PAUSE_NANOS;

    /** To be called now and then: does nothing most times, and ever less often where it is of no use. */
    public void giveBack() {
        if (System.nanoTime() - last < pause || Runtime.getRuntime().totalMemory() < WORTH_BYTES) {
            return;
        }
        System.gc();
        boolean helped = Runtime.getRuntime().totalMemory() < WORTH_BYTES;
        pause = helped ? LEAST_PAUSE_NANOS : Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        last = System.nanoTime();
    }
}
