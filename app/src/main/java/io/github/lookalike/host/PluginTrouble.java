package io.github.lookalike.host;

import java.util.Objects;

/**
 * Something a plugin did wrong in this run.
 *
 * @param plugin its id
 * @param extension which part of it, such as {@code scorer sharpness}; empty for the plugin as a whole
 * @param subject the file it was about; empty where there was none, or the extension is never told which
 * @param reason what went wrong, for people
 * @param switchedOff whether the plugin was switched off for it, until the next start
 */
public record PluginTrouble(String plugin, String extension, String subject, String reason, boolean switchedOff) {

    public PluginTrouble {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
    }

    /** One sentence for people. */
    public String words() {
        return "plugin " + plugin
                + (extension.isEmpty() ? "" : ": " + extension)
                + (subject.isEmpty() ? "" : " on " + subject)
                + ": " + reason
                + (switchedOff
                        ? "; it is switched off until the next start, 'plugin disable " + plugin + "' leaves it out"
                        : "");
    }
}
