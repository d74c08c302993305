package io.github.lookalike.scan;

import java.nio.file.Path;

/**
 * A file the walk found and that may be a picture.
 *
 * @param relative its path below the scanned folder, with {@code /} between names
 * @param bytes its size
 * @param modifiedNanos its time of last modification, nanoseconds since 1970
 * @param fileKey what the file system calls the file itself; empty where there is no such thing
 */
public record FoundFile(String relative, long bytes, long modifiedNanos, String fileKey) {

    public Path path(Path root) {
        return root.resolve(relative);
    }

    /** The number within the file key, which file systems give out in about the order in which they lay files down. */
    long fileKeyOrder() {
        long order = 0;
        for (int i = fileKey.lastIndexOf('=') + 1; i < fileKey.length() && Character.isDigit(fileKey.charAt(i)); i++) {
            order = order * 10 + fileKey.charAt(i) - '0';
        }
        return order;
    }

    /** Whether an index entry made from a file of this size and time still holds. */
    boolean unchangedSince(KnownFile known) {
        return bytes == known.bytes() && modifiedNanos == known.modifiedNanos();
    }
}
