package io.github.lookalike.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Ends the name of a file to be written in what it is written as. */
final class TargetName {

    private TargetName() {}

    /** The file as it is where its name ends in one of these, else with the wanted one after its name. */
    static Path of(Path file, String wanted, List<String> extensions) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension))
                ? file
                : file.resolveSibling(name + "." + wanted);
    }
}
