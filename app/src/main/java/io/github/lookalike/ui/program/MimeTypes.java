package io.github.lookalike.ui.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which MIME types a file has by its name, as the desktop's own tables say (Shared MIME-info Database 0.21). */
final class MimeTypes {

    private MimeTypes() {}

    /** The types, each also by the other names it has; empty where nobody knows the suffix. */
    static Set<String> of(Path file, DataFolders folders) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Set<String> types = new LinkedHashSet<>();
        for (Path table : folders.each("mime/globs2")) {
            for (String line : lines(table)) {
                String[] parts = line.split(":", -1);
                if (parts.length > 2 && parts[2].startsWith("*.") && name.endsWith(parts[2].substring(1))) {
                    types.add(parts[1]);
                }
            }
        }
        Set<String> all = new LinkedHashSet<>(types);
        for (Path table : folders.each("mime/aliases")) {
            for (String line : lines(table)) {
                String[] parts = line.split(" ", -1);
                if (parts.length == 2 && types.contains(parts[1])) {
                    all.add(parts[0]);
                }
            }
        }
        return all;
    }

    private static List<String> lines(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            // Not there, or no text: it tells nothing.
            return List.of();
        }
    }
}
