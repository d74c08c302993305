package io.github.lookalike.api;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * You receive this: one file to act on. The program has checked it, and has made sure that its keeper stays.
 *
 * @param file the absolute path of the redundant file
 * @param root the folder that was scanned and holds the file; its tree is kept when files are moved
 * @param keeper the file that stays in its place
 * @param destination the folder the user chose, for actions that need one
 * @param ownTrash a folder of the program for removed files, to be used where the platform has no trash
 */
public record ActionRequest(Path file, Path root, Path keeper, Optional<Path> destination, Path ownTrash) {

    public ActionRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(ownTrash, "ownTrash");
        if (!file.isAbsolute() || !file.startsWith(root)) {
            throw new IllegalArgumentException(file + " is not an absolute path below " + root);
        }
    }
}
