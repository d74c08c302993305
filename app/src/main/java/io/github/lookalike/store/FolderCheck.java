package io.github.lookalike.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether a folder takes new files now. */
final class FolderCheck {

    /** As much as a new index needs at least. */
    private static final int BYTES = 256 * 1024;

    private FolderCheck() {}

    /** False on a full disk or without permission: then a file that cannot be opened may be whole. */
    static boolean takesFiles(Path folder) {
        try {
            Path trial = Files.createTempFile(folder, "trial", ".tmp");
            try {
                Files.write(trial, new byte[BYTES]);
            } finally {
                Files.deleteIfExists(trial);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
