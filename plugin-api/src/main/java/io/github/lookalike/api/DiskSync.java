package io.github.lookalike.api;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Brings what was written to the disk itself. */
final class DiskSync {

    private DiskSync() {}

    static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // A read-only file cannot be opened for writing; most systems sync it through a reading channel as well.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Names are kept by the folder; not all systems let a folder be synced, and those keep names in order anyway. */
    static void folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }
}
