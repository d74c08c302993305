package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * Stands between the program and one plugin: whatever a call does, it costs no more than that call. Failures are told,
 * and a plugin of the user is switched off after some of them.
 */
final class Guard {

    /** Failures beyond these are not kept. */
    private static final int KEPT = 100;

    private final String plugin;
    private final boolean ours;
    private final PluginLimits limits;
    private final LimitedCalls calls;
    private final List<PluginTrouble> troubles = new ArrayList<>();
    private int failures;
    private volatile boolean off;

    /** @param ours whether the plugin came with the program: then it is called directly and never switched off */
    Guard(String plugin, boolean ours, PluginLimits limits, LimitedCalls calls) {
        this.plugin = plugin;
        this.ours = ours;
        this.limits = limits;
        this.calls = calls;
    }

    PluginLimits limits() {
        return limits;
    }

    boolean isOurs() {
        return ours;
    }

    /** What went wrong by now, the first first. */
    synchronized List<PluginTrouble> troubles() {
        return List.copyOf(troubles);
    }

    /**
     * Makes a call.
     *
     * @param expected tells the exceptions by which the plugin may answer
     * @return never {@code null}, whatever the plugin gave
     * @throws PluginFailedException when it failed or is switched off
     * @throws CancellationException when the calling thread was interrupted; it still is
     * @throws Exception one that was expected
     */
    <T> T call(Errand errand, Predicate<Throwable> expected, Callable<T> call) throws Exception {
        if (off) {
            throw new PluginFailedException(Reason.of("plugin.is-off", plugin));
        }
        try {
            return answer(errand, call);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("interrupted in the plugin " + plugin);
            stopped.initCause(e);
            throw stopped;
        } catch (Throwable e) {
            if (e instanceof Exception answer && expected.test(e)) {
                throw answer;
            }
            throw failed(errand, PluginReasons.of(e));
        }
    }

    /** The same for a call that has no exception to answer by. */
    <T> T call(Errand errand, Callable<T> call) {
        try {
            return call(errand, thrown -> false, call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("none was expected", e);
        }
    }

    /** Makes a call while the plugin is loaded: a failure leaves out what was to be loaded. */
    <T> T load(String extension, Callable<T> call) {
        Errand errand = new Errand(extension, "", limits.load());
        try {
            return answer(errand, call);
        } catch (Throwable e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new PluginFailedException(PluginReasons.of(e));
        }
    }

    /** Something the plugin gave is not what it promised. */
    PluginFailedException failed(Errand errand, Reason reason) {
        return failed(errand, List.of(reason));
    }

    private PluginFailedException failed(Errand errand, List<Reason> reasons) {
        note(errand, reasons);
        return new PluginFailedException(PluginReasons.because(Reason.of("plugin.failed", plugin), reasons));
    }

    /** Calls it no more: part of it may still be at work. */
    void switchOff() {
        off = !ours;
    }

    private <T> T answer(Errand errand, Callable<T> call) throws Throwable {
        T answer = ours ? call.call() : calls.run(plugin, errand, call);
        return Optional.ofNullable(answer).orElseThrow(() -> new PluginFailedException(Reason.of("plugin.null")));
    }

    private synchronized void note(Errand errand, List<Reason> reasons) {
        if (calls.isClosed()) {
            return;
        }
        failures++;
        boolean last = !ours && !off && failures >= limits.failures();
        off |= last;
        if (troubles.size() < KEPT) {
            troubles.add(new PluginTrouble(plugin, errand.extension(), errand.subject(), reasons, last));
        }
    }
}
