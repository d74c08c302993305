package io.github.lookalike.decoder.external;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder for the work of one program, which nobody else may look into, gone with all in it when it is closed. */
final class Scratch implements AutoCloseable {

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("lookalike-decoder-").toAbsolutePath());
    }

    Path folder() {
        return folder;
    }

    /** Takes away what a program left, so that the next does not seem to have made it. */
    void clearBut(Path kept) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.equals(kept)) {
                    delete(entry);
                }
            }
        }
    }

    /** How many bytes the files in it have. */
    long bytes() throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                bytes += size(entry);
            }
        }
        return bytes;
    }

    private static long size(Path entry) throws IOException {
        try {
            return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .size();
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** What cannot be deleted, as where a virus scanner looks at it, is left to who cleans the system's temporary folder. */
    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException e) {
            // The picture was read all the same.
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException trouble) throws IOException {
                Files.deleteIfExists(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
