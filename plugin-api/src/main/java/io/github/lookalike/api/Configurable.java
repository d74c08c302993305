package io.github.lookalike.api;

import java.util.List;

/**
 * You implement this, beside what the extension is: it has options that its user may set, in the window, on the command line
 * and in the settings.
 *
 * <p>Other values of a hash algorithm's or a scorer's options give other results, so the program keeps what was made with each
 * of them apart; the revision need not change for that. It does when a usual value changes.
 */
public interface Configurable {

    /** What may be set; the same at every call. Options of one name within a plugin are one. */
    List<PluginOption> options();

    /**
     * Takes the values. Called once, after {@link #options} and before anything else is asked; they hold until the program ends.
     *
     * @param values one for each option, within its range
     */
    void configure(OptionValues values);
}
