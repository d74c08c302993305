package io.github.lookalike.host;

import java.time.Duration;

/**
 * What is put up with from plugins of the user; bundled ones are tested with the program.
 *
 * @param call the longest time a hash or a scorer may take over one picture, without the time in which the program reads
 *     the picture for it
 * @param decode the longest time a decoder may take over one file; below the limit that a scan has for a file, so that
 *     the plugin is named
 * @param act the longest time an action may take over one file
 * @param load the longest time an extension may take to be made
 * @param failures after so many the plugin is switched off until the next start
 */
record PluginLimits(Duration call, Duration decode, Duration act, Duration load, int failures) {

    static PluginLimits usual() {
        return new PluginLimits(
                Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofMinutes(2), Duration.ofSeconds(10), 3);
    }
}
