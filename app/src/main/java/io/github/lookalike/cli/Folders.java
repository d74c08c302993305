package io.github.lookalike.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Folders as a user names them. */
final class Folders {

    private Folders() {}

    /** The folder's real path, under which the index knows pictures; its absolute path where it does not exist. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
