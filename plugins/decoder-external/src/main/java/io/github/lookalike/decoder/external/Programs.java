package io.github.lookalike.decoder.external;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds installed programs: in the folders of {@code PATH}, and in those where package managers put them, which a program
 * that was started from a desktop does not have there. Never in the current folder, whatever {@code PATH} says.
 */
final class Programs {

    private static final List<String> USUAL_FOLDERS =
            List.of("/usr/local/bin", "/usr/bin", "/opt/homebrew/bin", "/opt/local/bin");

    private final List<Path> folders;
    private final boolean windows;

    /** @param folders absolute ones, looked through in this order */
    Programs(List<Path> folders, boolean windows) {
        this.folders = List.copyOf(folders);
        this.windows = windows;
    }

    /** Those of this computer. */
    static Programs here(Map<String, String> environment, OperatingSystem system) {
        List<Path> folders = new ArrayList<>();
        for (String name : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            add(folders, name);
        }
        if (system != OperatingSystem.WINDOWS) {
            USUAL_FOLDERS.forEach(name -> add(folders, name));
        }
        return new Programs(folders, system == OperatingSystem.WINDOWS);
    }

    private static void add(List<Path> folders, String name) {
        try {
            Path folder = Path.of(name);
            if (folder.isAbsolute() && !folders.contains(folder)) {
                folders.add(folder);
            }
        } catch (InvalidPathException e) {
            // No folder of this system.
        }
    }

    /** The file of a program; looked for anew each time, since programs are installed while this one runs. */
    Optional<Path> find(String program) {
        String name = windows ? program + ".exe" : program;
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
