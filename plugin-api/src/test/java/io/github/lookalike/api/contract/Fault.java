package io.github.lookalike.api.contract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** How a system call can fail, by the name of its error number in POSIX, and as what Java tells it on Linux. */
public enum Fault {
    EIO("Input/output error"),
    ENOSPC("No space left on device"),
    EBUSY("Device or resource busy"),
    EPERM("Operation not permitted"),
    EACCES("Permission denied"),
    ENAMETOOLONG("File name too long"),
    EROFS("Read-only file system"),
    EXDEV("Invalid cross-device link");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    IOException of(Path path) {
        return this == EACCES
                ? new AccessDeniedException(path.toString())
                : new FileSystemException(path.toString(), null, words);
    }

    /** A rename to another file system has an exception of its own. */
    IOException ofMove(Path source, Path target, boolean atomic) {
        return this == EXDEV && atomic
                ? new AtomicMoveNotSupportedException(source.toString(), target.toString(), words)
                : of(source);
    }
}
