package io.github.lookalike.host;

import java.util.concurrent.Callable;

/** The time a call takes in a plugin's own code: what the program does for it meanwhile is not counted. */
final class OwnTime {

    private final long start = System.nanoTime();
    private long outside;
    private long outsideSince;
    private boolean isOutside;
    private boolean over;

    /** Does something for the plugin that is the program's own work; refused once the call was given up. */
    <T> T outside(Callable<T> work) throws Exception {
        leave();
        try {
            return work.call();
        } finally {
            comeBack();
        }
    }

    /** Nanoseconds spent in the plugin's own code by now. */
    synchronized long nanos() {
        long now = System.nanoTime();
        return now - start - outside - (isOutside ? now - outsideSince : 0);
    }

    /** Gives the call up, unless it is in the program's own code just now. */
    synchronized boolean giveUp() {
        over = !isOutside;
        return over;
    }

    synchronized boolean isGivenUp() {
        return over;
    }

    private synchronized void leave() {
        if (over) {
            throw new IllegalStateException("this call took too long and was given up");
        }
        isOutside = true;
        outsideSince = System.nanoTime();
    }

    private synchronized void comeBack() {
        isOutside = false;
        outside += System.nanoTime() - outsideSince;
    }
}
