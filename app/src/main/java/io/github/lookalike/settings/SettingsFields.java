package io.github.lookalike.settings;

import io.github.lookalike.match.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The names under which {@link Settings} stand in their file, in both directions. */
public final class SettingsFields {

    private SettingsFields() {}

    /** What is set, by name: texts, whole numbers as {@link Long}, switches, lists of texts or paths. */
    public static Map<String, Object> fields(Settings settings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("folders", settings.folders());
        fields.put("protectedFolders", settings.protectedFolders());
        fields.put("preferredFolders", settings.preferredFolders());
        fields.put("exclusions", settings.exclusions());
        fields.put("minBytes", settings.minBytes());
        fields.put("workers", (long) settings.workers());
        fields.put("algorithm", settings.algorithm());
        fields.put("similarity", settings.level().id());
        fields.put("keeperRules", settings.keeperRules());
        fields.put("action", settings.action());
        fields.put("confirmRemovals", settings.confirmRemovals());
        fields.put("handsCompanions", settings.handsCompanions());
        fields.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        fields.put("disabledPlugins", settings.disabledPlugins());
        fields.put("pluginOptions", settings.pluginOptions());
        fields.put("keys", settings.keys());
        fields.put("language", settings.language());
        fields.put("window", settings.window());
        return fields;
    }

    /**
     * The settings with these fields, and the usual ones for the rest.
     *
     * @throws IllegalArgumentException when a field has a wrong value, which is named
     */
    public static Settings settings(Map<String, Object> fields) {
        Settings usual = Settings.usual();
        return new Settings(
                paths(fields, "folders"),
                paths(fields, "protectedFolders"),
                paths(fields, "preferredFolders"),
                texts(fields, "exclusions"),
                number(fields, "minBytes", usual.minBytes(), Long.MAX_VALUE),
                (int) number(fields, "workers", usual.workers(), 1024),
                text(fields, "algorithm", usual.algorithm(), Function.identity()),
                text(fields, "similarity", usual.level(), SettingsFields::level),
                texts(fields, "keeperRules"),
                text(fields, "action", usual.action(), Function.identity()),
                fields.get("confirmRemovals") instanceof Boolean on ? on : usual.confirmRemovals(),
                fields.get("handsCompanions") instanceof Boolean on ? on : usual.handsCompanions(),
                text(fields, "theme", usual.theme(), name -> Theme.valueOf(name.toUpperCase(Locale.ROOT))),
                texts(fields, "disabledPlugins"),
                texts(fields, "pluginOptions"),
                texts(fields, "keys"),
                text(fields, "language", usual.language(), Function.identity()),
                text(fields, "window", usual.window(), Function.identity()));
    }

    /** The same settings with one field changed, by its name. */
    public static Settings with(Settings settings, String name, Object value) {
        return with(settings, Map.of(name, value));
    }

    /** The same settings with some fields changed, by their names. */
    public static Settings with(Settings settings, Map<String, Object> changed) {
        Map<String, Object> fields = fields(settings);
        for (Map.Entry<String, Object> field : changed.entrySet()) {
            if (fields.replace(field.getKey(), field.getValue()) == null) {
                throw new IllegalArgumentException("no setting: " + field.getKey());
            }
        }
        return settings(fields);
    }

    /** The usual settings with those of the fields that keep harm away. */
    static Settings safeguards(Map<String, Object> fields) {
        Map<String, Object> safe = new LinkedHashMap<>();
        for (String name : List.of("protectedFolders", "disabledPlugins")) {
            if (fields.get(name) instanceof List<?> list) {
                safe.put(name, list.stream().filter(SettingsFields::isPath).toList());
            }
        }
        return settings(safe);
    }

    private static boolean isPath(Object text) {
        try {
            return !Path.of(String.valueOf(text)).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Level level(String id) {
        return Level.of(id).orElseThrow(() -> new IllegalArgumentException("no level: " + id));
    }

    private static <T> T text(Map<String, Object> fields, String name, T usual, Function<String, T> read) {
        if (!(fields.get(name) instanceof String text)) {
            return usual;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " cannot be \"" + text + "\"", e);
        }
    }

    private static long number(Map<String, Object> fields, String name, long usual, long most) {
        if (!(fields.get(name) instanceof Long number)) {
            return usual;
        }
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(name + " cannot be " + number);
        }
        return number;
    }

    private static List<String> texts(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Path> paths(Map<String, Object> fields, String name) {
        return texts(fields, name).stream().map(Path::of).toList();
    }
}
