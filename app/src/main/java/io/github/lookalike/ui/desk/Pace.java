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

    private final LongSupplier nanoTime;
    private Progress last = Progress.NOTHING;
    private long lastLook;
    private double perSecond;

    public Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.lastLook = nanoTime.getAsLong();
    }

    /** Takes the progress of now into account. */
    public void look(Progress now) {
        long time = nanoTime.getAsLong();
        if (now.stage() != last.stage() || now.done() < last.done()) {
            perSecond = 0;
        } else if (time > lastLook) {
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

    /** Until this stage ends; empty while that cannot be said. */
    public Optional<Duration> remaining() {
        if (perSecond < 1e-6 || last.total() <= 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(Math.round((last.total() - last.done()) / perSecond)));
    }
}
