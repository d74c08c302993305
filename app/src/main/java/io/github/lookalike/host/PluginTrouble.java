package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something a plugin did wrong in this run.
 *
 * @param plugin its id
 * @param extension which part of it, such as {@code scorer sharpness}; empty for the plugin as a whole
 * @param subject the file it was about; empty where there was none, or the extension is never told which
 * @param reasons what went wrong, sentence by sentence
 * @param switchedOff whether the plugin was switched off for it, until the next start
 */
public record PluginTrouble(
        String plugin, String extension, String subject, List<Reason> reasons, boolean switchedOff) {

    public PluginTrouble {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(subject, "subject");
        reasons = List.copyOf(reasons);
    }

    /** All of it, sentence by sentence. */
    public List<Reason> told() {
        List<Reason> told = new ArrayList<>(List.of(where()));
        told.addAll(reasons);
        if (switchedOff) {
            told.add(Reason.of("plugin.switched-off", plugin));
        }
        return told;
    }

    private Reason where() {
        if (extension.isEmpty()) {
            return Reason.of("plugin.in", plugin);
        }
        return subject.isEmpty()
                ? Reason.of("plugin.in-part", plugin, extension)
                : Reason.of("plugin.in-part-on", plugin, extension, subject);
    }
}
