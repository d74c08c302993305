package io.github.lookalike.ui.desk;

import io.github.lookalike.match.Level;
import io.github.lookalike.settings.Settings;
import io.github.lookalike.settings.Theme;
import java.nio.file.Path;
import java.util.List;

/** Settings with one thing changed. */
public final class SettingsDraft {

    private SettingsDraft() {}

    public static Settings theme(Settings now, Theme theme) {
        return with(
                now,
                now.protectedFolders(),
                now.preferredFolders(),
                now.level(),
                now.keeperRules(),
                now.confirmRemovals(),
                theme);
    }

    public static Settings level(Settings now, Level level) {
        return with(
                now,
                now.protectedFolders(),
                now.preferredFolders(),
                level,
                now.keeperRules(),
                now.confirmRemovals(),
                now.theme());
    }

    public static Settings keeperRules(Settings now, List<String> rules) {
        return with(
                now,
                now.protectedFolders(),
                now.preferredFolders(),
                now.level(),
                rules,
                now.confirmRemovals(),
                now.theme());
    }

    public static Settings confirmRemovals(Settings now, boolean confirms) {
        return with(
                now,
                now.protectedFolders(),
                now.preferredFolders(),
                now.level(),
                now.keeperRules(),
                confirms,
                now.theme());
    }

    public static Settings protectedFolders(Settings now, List<Path> folders) {
        return with(
                now,
                folders,
                now.preferredFolders(),
                now.level(),
                now.keeperRules(),
                now.confirmRemovals(),
                now.theme());
    }

    public static Settings preferredFolders(Settings now, List<Path> folders) {
        return with(
                now,
                now.protectedFolders(),
                folders,
                now.level(),
                now.keeperRules(),
                now.confirmRemovals(),
                now.theme());
    }

    private static Settings with(
            Settings now,
            List<Path> protectedFolders,
            List<Path> preferredFolders,
            Level level,
            List<String> keeperRules,
            boolean confirmRemovals,
            Theme theme) {
        return new Settings(
                now.folders(),
                protectedFolders,
                preferredFolders,
                now.exclusions(),
                now.minBytes(),
                now.workers(),
                now.algorithm(),
                level,
                keeperRules,
                now.action(),
                confirmRemovals,
                now.handsCompanions(),
                theme,
                now.disabledPlugins());
    }
}
