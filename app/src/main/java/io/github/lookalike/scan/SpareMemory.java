package io.github.lookalike.scan;

import java.time.Duration;

/**
 * Gives memory back during a long scan. A collector that meets much garbage takes ever more memory for it, many times what
 * is in use, and returns it after a full collection only.
 */
final class SpareMemory {

    /** Less is not worth a collection. */
    private static final long WORTH_BYTES = 256L << 20;

    /** A full collection takes some tenths of a second. */
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(15);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private long last = System.nanoTime();
    private Duration pause = LEAST_PAUSE;

    /** To be called now and then: does nothing most times, and ever less often where it is of no use. */
    void giveBack() {
        if (System.nanoTime() - last < pause.toNanos() || Runtime.getRuntime().totalMemory() < WORTH_BYTES) {
            return;
        }
        System.gc();
        boolean helped = Runtime.getRuntime().totalMemory() < WORTH_BYTES;
        Duration twice = pause.multipliedBy(2);
        pause = helped ? LEAST_PAUSE : twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        last = System.nanoTime();
    }
}
