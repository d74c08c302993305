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
 * Finds installed programs: in the folders of {@code PATH}, and on macOS in those where package managers put them, which a
 * program that was started from the desktop does not have there. Never in the current folder, whatever {@code PATH} says.
 */
final class Programs {

    private static final List<String> MACOS_FOLDERS = List.of("/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin");
    private static final List<String> SYSTEM_FOLDERS = List.of("/usr/bin", "/bin");

    private final List<Path> folders;
    private final List<Path> systemFolders;
    private final boolean windows;

    /**
     * @param folders absolute ones, looked through in this order
     * @param systemFolders the same for what belongs to the system
     */
    Programs(List<Path> folders, List<Path> systemFolders, boolean windows) {
        this.folders = List.copyOf(folders);
        this.systemFolders = List.copyOf(systemFolders);
        this.windows = windows;
    }

    /** Those of this computer. */
    static Programs here(Map<String, String> environment, OperatingSystem system) {
        List<Path> folders = new ArrayList<>();
        for (String name : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            add(folders, name);
        }
        if (system == OperatingSystem.MACOS) {
            MACOS_FOLDERS.forEach(name -> add(folders, name));
        }
        List<Path> systemFolders = new ArrayList<>();
        SYSTEM_FOLDERS.forEach(name -> add(systemFolders, name));
        return new Programs(folders, systemFolders, system == OperatingSystem.WINDOWS);
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
        return find(program, folders);
    }

    /** The file of a program that belongs to the system, such as its package manager. */
    Optional<Path> findOfSystem(String program) {
        return find(program, systemFolders);
    }

    private Optional<Path> find(String program, List<Path> places) {
        String name = windows ? program + ".exe" : program;
        return places.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
