package io.github.lookalike.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables that the program heeds. */
final class Environment {

    private Environment() {}

    /** What each does; in the order of use. */
    static Map<String, String> variables() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("LOOKALIKE_HOME", "The folder for index, plugins, logs and settings, where --data names none.");
        all.put("LOOKALIKE_CONFIG", "The settings file, where --config names none.");
        all.put(
                "LOOKALIKE_LOG",
                "What is written to logs/lookalike.log of the data folder: off, error, warning, info (usually) or debug.");
        all.put("NO_COLOR", "Set to anything: no colours, unless --color=always asks for them.");
        all.put("COLUMNS", "The width of the terminal, where it is not what the terminal says.");
        all.put(
                "XDG_DATA_HOME",
                "On Linux, the folder above lookalike/ with index and settings; also that of the trash.");
        all.put("LOCALAPPDATA", "The same on Windows, above Lookalike\\.");
        all.put("LC_ALL", "On Linux, a locale in whose encoding file names can be told; without one C.UTF-8 is taken.");
        return all;
    }
}
