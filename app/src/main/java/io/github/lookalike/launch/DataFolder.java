package io.github.lookalike.launch;

import io.github.lookalike.host.ProgramFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the folder in which the program keeps its index, plugins, logs and settings. */
final class DataFolder {

    private static final String NAME = "Lookalike";

    private DataFolder() {}

    /** What the user named, else {@code LOOKALIKE_HOME}, else beside a portable jar, else the platform's own place. */
    static Path choose(Optional<Path> named) {
        return choose(
                named,
                System.getenv(),
                ProgramFile.find(),
                System.getProperty("os.name"),
                System.getProperty("user.home"));
    }

    static Path choose(
            Optional<Path> named, Map<String, String> environment, Path program, String system, String home) {
        if (named.isPresent()) {
            return named.get().toAbsolutePath().normalize();
        }
        String variable = environment.get("LOOKALIKE_HOME");
        if (isSet(variable)) {
            return Path.of(variable).toAbsolutePath().normalize();
        }
        return Files.exists(program.resolveSibling("portable"))
                ? program.resolveSibling("data")
                : platform(environment, system, home);
    }

    private static Path platform(Map<String, String> environment, String system, String home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return isSet(local) ? Path.of(local, NAME) : Path.of(home, "AppData", "Local", NAME);
        }
        if (lower.contains("mac")) {
            return Path.of(home, "Library", "Application Support", NAME);
        }
        String xdg = environment.get("XDG_DATA_HOME");
        Path base = isSet(xdg) ? Path.of(xdg) : Path.of(home, ".local", "share");
        return base.resolve(NAME.toLowerCase(Locale.ROOT));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
