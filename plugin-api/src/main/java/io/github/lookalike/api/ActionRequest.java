package io.github.lookalike.api;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * You receive this: one file to act on. The program has read both files a moment ago, and has made sure that they are what
 * is said here and that the keeper stays: there is no need to read them again.
 *
 * @param file the absolute path of the redundant file
 * @param is what the file is
 * @param root the folder that was scanned and holds the file; its tree is kept when files are moved
 * @param keeper the file that stays in its place
 * @param keeperIs what the keeper is
 * @param destination the folder the user chose, for actions that need one
 * @param ownTrash a folder of the program for removed files, to be used where the platform has no trash
 */
public record ActionRequest(
        Path file,
        FileIdentity is,
        Path root,
        Path keeper,
        FileIdentity keeperIs,
        Optional<Path> destination,
        Path ownTrash) {

    public ActionRequest {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(is, "is");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(keeperIs, "keeperIs");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(ownTrash, "ownTrash");
        if (!file.isAbsolute() || !file.startsWith(root)) {
            throw new IllegalArgumentException(file + " is not an absolute path below " + root);
        }
    }

    /** Whether both files have the same bytes. */
    public boolean isOfSameBytes() {
        return is.sha256().equals(keeperIs.sha256());
    }
}
