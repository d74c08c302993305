package io.github.lookalike.ui.desk;

import io.github.lookalike.match.Level;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.settings.SettingsFields;
import io.github.lookalike.settings.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Settings with one thing changed. */
public final class SettingsDraft {

    private SettingsDraft() {}

    public static Settings theme(Settings now, Theme theme) {
        return SettingsFields.with(now, "theme", theme.name().toLowerCase(Locale.ROOT));
    }

    public static Settings level(Settings now, Level level) {
        return SettingsFields.with(now, "similarity", level.id());
    }

    public static Settings keeperRules(Settings now, List<String> rules) {
        return SettingsFields.with(now, "keeperRules", rules);
    }

    public static Settings confirmRemovals(Settings now, boolean confirms) {
        return SettingsFields.with(now, "confirmRemovals", confirms);
    }

    public static Settings protectedFolders(Settings now, List<Path> folders) {
        return SettingsFields.with(now, "protectedFolders", folders);
    }

    public static Settings preferredFolders(Settings now, List<Path> folders) {
        return SettingsFields.with(now, "preferredFolders", folders);
    }

    public static Settings keys(Settings now, List<String> keys) {
        return SettingsFields.with(now, "keys", keys);
    }

    /** The language of the window, from the next start on: a tag such as {@code de}, or empty for that of the system. */
    public static Settings language(Settings now, String language) {
        return SettingsFields.with(now, "language", language);
    }

    /** How marked files go: the id of an action. */
    public static Settings action(Settings now, String action) {
        return SettingsFields.with(now, "action", action);
    }
}
