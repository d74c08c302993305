package io.github.lookalike.settings;

import io.github.lookalike.match.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Everything a user has set.
 *
 * @param folders scanned when none are named
 * @param protectedFolders pictures below them may be kept, never removed
 * @param preferredFolders pictures below them are rather kept, the first folder most
 * @param exclusions globs of what a scan leaves out
 * @param minBytes smaller files are left out
 * @param workers threads that read pictures; 0 for one each processor
 * @param algorithm the id of the hash algorithm, such as {@code dct-256/1}
 * @param level how similar pictures must be
 * @param keeperRules ids of the keeper rules in their order; empty for the usual ones
 * @param action the id of the action that the window suggests
 * @param confirmRemovals whether removing a selection is asked about; permanent deletion always is
 * @param handsCompanions whether the window hands to a kept picture the notes and films that it lacks
 * @param theme how the window looks
 * @param disabledPlugins ids of plugins that are not loaded
 * @param pluginOptions what is set of the options of plugins, each such as {@code quality-golden.ratio=1.5}
 * @param keys of the window that were changed: a command, then its keys, such as {@code MARK SPACE}
 * @param language the language of the window, such as {@code de}; empty for that of the system
 * @param window where the window was when it was closed last; empty before
 */
public record Settings(
        List<Path> folders,
        List<Path> protectedFolders,
        List<Path> preferredFolders,
        List<String> exclusions,
        long minBytes,
        int workers,
        String algorithm,
        Level level,
        List<String> keeperRules,
        String action,
        boolean confirmRemovals,
        boolean handsCompanions,
        Theme theme,
        List<String> disabledPlugins,
        List<String> pluginOptions,
        List<String> keys,
        String language,
        String window) {

    private static final Pattern PLUGIN_OPTION = Pattern.compile("[^=]+\\.[^.=]+=.*");

    public Settings {
        folders = List.copyOf(folders);
        protectedFolders = List.copyOf(protectedFolders);
        preferredFolders = List.copyOf(preferredFolders);
        exclusions = List.copyOf(exclusions);
        keeperRules = List.copyOf(keeperRules);
        disabledPlugins = List.copyOf(disabledPlugins);
        pluginOptions = List.copyOf(pluginOptions);
        for (String one : pluginOptions) {
            if (!PLUGIN_OPTION.matcher(one).matches()) {
                throw new IllegalArgumentException(
                        "pluginOptions cannot be \"" + one + "\", but PLUGIN.OPTION=VALUE each");
            }
        }
        keys = List.copyOf(keys);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(theme, "theme");
        if (minBytes < 0 || workers < 0) {
            throw new IllegalArgumentException(minBytes + " bytes, " + workers + " workers");
        }
    }

    /** What holds until the user sets something. */
    public static Settings usual() {
        return new Settings(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                "dct-256/1",
                Level.NORMAL,
                List.of(),
                "trash",
                true,
                false,
                Theme.SYSTEM,
                List.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    /** The same with other plugins left out. */
    public Settings withDisabledPlugins(List<String> ids) {
        return SettingsFields.with(this, "disabledPlugins", ids);
    }

    /** The same with other options of plugins. */
    public Settings withPluginOptions(List<String> texts) {
        return SettingsFields.with(this, "pluginOptions", texts);
    }

    /** The same with notes and films handed to kept pictures, or not. */
    public Settings handingCompanions(boolean hands) {
        return SettingsFields.with(this, "handsCompanions", hands);
    }
}
