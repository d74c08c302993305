package io.github.lookalike.ui.desk;

import io.github.lookalike.job.Progress;
import io.github.lookalike.job.Progress.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Tells from progress looked at now and then how fast jobs are and how long the one at work will still take. */
public final class Pace {

    /** How much the latest look weighs, so that the figures stay calm. */
    private static final double SMOOTHING = 0.08;

    private static final double NANOS = 1e9;

    /** In nanoseconds: what went in less tells nothing. */
    private static final long LEAST_WORK = 2_000_000_000;

    /** In seconds: what is shown comes this much nearer to what is reckoned by a factor of e. */
    private static final double CALM = 10;

    /**
     * Seconds a picture of the library, until a job has shown better. Guessed from searches of some hundred photographs, a fifth of
     * them copies, on two processors: wrong values make the first estimate of a session wrong, and no later one.
     */
    private static final Map<Stage, Double> USUAL =
            Map.of(Stage.COMPARING, 0.0001, Stage.VERIFYING, 0.002, Stage.RANKING, 0.01);

    private final LongSupplier nanoTime;
    private final Map<Stage, Double> learned = new EnumMap<>(USUAL);
    private List<Stage> steps = List.of();
    private Progress last = Progress.NOTHING;
    private long lastLook;
    private double perSecond;
    /** How long this stage has been worked on, without pauses, and what was done of it in that time. */
    private long worked;

    private long doneSince;
    /** The most units that any stage had: the pictures of the library. */
    private long pictures;
    /** In seconds; negative while nothing can be said. */
    private double shown;

    public Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        begin(List.of());
    }

    /** Another job begins; how long stages took in earlier ones is still known. */
    public void begin(List<Stage> planned) {
        learn();
        steps = List.copyOf(planned);
        last = Progress.NOTHING;
        lastLook = nanoTime.getAsLong();
        pictures = 0;
        shown = -1;
        forgetStage();
    }

    /** The job has said through which stages it goes. */
    public void plan(List<Stage> planned) {
        steps = List.copyOf(planned);
    }

    private void forgetStage() {
        perSecond = 0;
        worked = 0;
        doneSince = 0;
    }

    /** Takes the progress of now into account. */
    public void look(Progress now) {
        long time = nanoTime.getAsLong();
        long passed = time - lastLook;
        if (now.stage() != last.stage() || now.done() < last.done()) {
            learn();
            forgetStage();
        } else if (passed > 0) {
            worked += passed;
            doneSince += now.done() - last.done();
            double latest = (now.done() - last.done()) * NANOS / passed;
            perSecond = perSecond == 0 ? latest : perSecond + SMOOTHING * (latest - perSecond);
        }
        last = now;
        lastLook = time;
        if (now.stage() == Stage.READING || now.stage() == Stage.COMPARING) {
            pictures = Math.max(pictures, now.total());
        }
        count(passed / NANOS);
    }

    private void learn() {
        if (steps.contains(last.stage()) && pictures > 0 && worked > 0 && last.done() == last.total()) {
            learned.put(last.stage(), worked / NANOS / pictures);
        }
    }

    /** Lets the time that is shown pass, and brings it nearer to what is reckoned, so that it neither jumps nor runs away. */
    private void count(double seconds) {
        if (shown >= 0) {
            shown = Math.max(0, shown - seconds);
        }
        whole().ifPresent(reckoned -> {
            double share = shown < 0 ? 1 : -Math.expm1(-seconds / CALM);
            shown = Math.max(0, shown) + share * (reckoned - Math.max(0, shown));
        });
    }

    /** Starts anew after a pause, which says nothing about speed; what is shown stays. */
    public void rest() {
        lastLook = nanoTime.getAsLong();
    }

    /** Units a second. */
    public double perSecond() {
        return perSecond;
    }

    /** Until the job ends; empty while that cannot be said. */
    public Optional<Duration> remaining() {
        return shown < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(shown)));
    }

    /**
     * In seconds: this stage at the mean speed it went so far, which a short halt does not change much, and those after it
     * as they went before.
     */
    private Optional<Double> whole() {
        if (doneSince <= 0 || worked < LEAST_WORK || last.total() <= 0) {
            return Optional.empty();
        }
        double mean = doneSince * NANOS / worked;
        double left = (last.total() - last.done()) / mean;
        int at = steps.indexOf(last.stage());
        if (at >= 0) {
            for (Stage later : steps.subList(at + 1, steps.size())) {
                left += learned.getOrDefault(later, 0.0) * pictures;
            }
        }
        return Optional.of(left);
    }
}
