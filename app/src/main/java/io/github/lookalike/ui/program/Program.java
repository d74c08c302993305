package io.github.lookalike.ui.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program that says of itself which kinds of files it opens.
 *
 * @param id of its entry, by which others choose it
 * @param name what people call it
 * @param exec how it is started
 * @param types MIME types it opens
 */
public record Program(String id, String name, ExecLine exec, List<String> types) {

    private static final String ENTRY = "Desktop Entry";

    public Program {
        types = List.copyOf(types);
    }

    /** The program of a desktop entry; nothing where there is none to start here. */
    static Optional<Program> read(String id, Path file, Locale locale) {
        KeyFile entry = KeyFile.read(file);
        boolean usable = entry.value(ENTRY, "Type")
                        .filter("Application"::equals)
                        .isPresent()
                && !entry.isTrue(ENTRY, "Hidden")
                && !entry.isTrue(ENTRY, "Terminal")
                && entry.value(ENTRY, "TryExec").map(Program::isInstalled).orElse(true);
        Optional<ExecLine> exec = entry.value(ENTRY, "Exec").flatMap(ExecLine::of);
        return usable && exec.isPresent()
                ? Optional.of(
                        new Program(id, name(entry, locale).orElse(id), exec.get(), entry.values(ENTRY, "MimeType")))
                : Optional.empty();
    }

    private static Optional<String> name(KeyFile entry, Locale locale) {
        return entry.value(ENTRY, "Name[" + locale.getLanguage() + "_" + locale.getCountry() + "]")
                .or(() -> entry.value(ENTRY, "Name[" + locale.getLanguage() + "]"))
                .or(() -> entry.value(ENTRY, "Name"));
    }

    private static boolean isInstalled(String program) {
        if (program.startsWith("/")) {
            return Files.isExecutable(Path.of(program));
        }
        String places = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(places.split(File.pathSeparator, -1))
                .filter(place -> !place.isEmpty())
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** What starts it with a file. */
    public List<String> command(Path file) {
        return exec.command(file, name);
    }
}
