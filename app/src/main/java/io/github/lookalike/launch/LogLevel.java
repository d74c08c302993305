package io.github.lookalike.launch;

import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

/** How much is logged, by the words people use for it. */
final class LogLevel {

    private static final String VARIABLE = "LOOKALIKE_LOG";

    private LogLevel() {}

    /** What {@code LOOKALIKE_LOG} says, else all that concerns single files where more than usual is wanted. */
    static Level of(boolean verbose, Map<String, String> environment) {
        return switch (environment.getOrDefault(VARIABLE, "").strip().toLowerCase(Locale.ROOT)) {
            case "off" -> Level.OFF;
            case "error" -> Level.SEVERE;
            case "warning" -> Level.WARNING;
            case "info" -> Level.INFO;
            case "debug" -> Level.FINE;
            default -> verbose ? Level.FINE : Level.INFO;
        };
    }

    /** The word for a level. */
    static String word(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "error";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "warning";
        }
        return level.intValue() >= Level.INFO.intValue() ? "info" : "debug";
    }
}
