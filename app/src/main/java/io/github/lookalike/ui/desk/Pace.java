package io.github.lookalike.ui.desk;

import io.github.lookalike.job.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Tells from progress looked at now and then how fast a job is and how long it will still take. */
public final class Pace {

    /** How much the latest look weighs, so that the figures stay calm. */
    private static final double SMOOTHING = 0.08;

    private static final double NANOS = 1e9;

    /** In nanoseconds: what went in less tells nothing. */
    private static final long LEAST_WORK = 2_000_000_000;

    private final LongSupplier nanoTime;
    private Progress last = Progress.NOTHING;
    private long lastLook;
    private double perSecond;
    /** How long this stage has been worked on, without pauses, and what was done of it in that time. */
    private long worked;

    private long doneSince;

    public Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.lastLook = nanoTime.getAsLong();
    }

    /** Takes the progress of now into account. */
    public void look(Progress now) {
        long time = nanoTime.getAsLong();
        if (now.stage() != last.stage() || now.done() < last.done()) {
            perSecond = 0;
            worked = 0;
            doneSince = 0;
        } else if (time > lastLook) {
            worked += time - lastLook;
            doneSince += now.done() - last.done();
            double latest = (now.done() - last.done()) * NANOS / (time - lastLook);
            perSecond = perSecond == 0 ? latest : perSecond + SMOOTHING * (latest - perSecond);
        }
        last = now;
        lastLook = time;
    }

    /** Starts anew after a pause, which says nothing about speed. */
    public void rest() {
        lastLook = nanoTime.getAsLong();
    }

    /** Units a second. */
    public double perSecond() {
        return perSecond;
    }

    /**
     * Until this stage ends, at the mean speed it went so far, which a short halt does not change much; empty while that
     * cannot be said.
     */
    public Optional<Duration> remaining() {
        if (doneSince <= 0 || worked < LEAST_WORK || last.total() <= 0) {
            return Optional.empty();
        }
        double mean = doneSince * NANOS / worked;
        return Optional.of(Duration.ofSeconds(Math.round((last.total() - last.done()) / mean)));
    }
}
