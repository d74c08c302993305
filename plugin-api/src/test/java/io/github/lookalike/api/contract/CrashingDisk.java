package io.github.lookalike.api.contract;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Real files seen through paths that can crash: before the n-th change everything stops, as if the power failed, until
 * {@link #restart()}. A copy or a write that is cut off has written half of its bytes.
 *
 * <p>It can also pretend that a folder lies on a disk of its own, and that disks have no hard links.
 */
public final class CrashingDisk {

    private final CrashingProvider provider = new CrashingProvider(this);
    private final CrashingFileSystem fileSystem = new CrashingFileSystem(provider);
    private @Nullable Path otherDisk;
    private boolean hardLinks = true;
    private long crashAt = Long.MAX_VALUE;
    private long changes;
    private boolean crashed;

    /** Thrown where the power fails; nothing may catch it but the test. */
    public static final class Crash extends Error {

        private static final long serialVersionUID = 1L;

        Crash() {
            super("the power failed");
        }
    }

    /** The same path, but over this disk. */
    public Path over(Path real) {
        return new CrashingPath(fileSystem, real);
    }

    /** From now on the folder is a disk of its own. */
    public void splitOff(Path real) {
        otherDisk = real;
    }

    /** From now on no file can have two names. */
    public void forbidHardLinks() {
        hardLinks = false;
    }

    /** Crashes right before the n-th change from now on. */
    public void crashAt(long change) {
        crashAt = change;
        changes = 0;
    }

    /** The power is back, and stays. */
    public void restart() {
        crashed = false;
        crashAt = Long.MAX_VALUE;
    }

    /** Called before anything is read. */
    void access() {
        if (crashed) {
            throw new Crash();
        }
    }

    /** Called before a change; answers whether it is the one that is cut off in its middle. */
    boolean changeIsCutOff() {
        access();
        changes++;
        crashed = changes == crashAt;
        return crashed;
    }

    /** Called before a change that happens in one step. */
    void change() {
        if (changeIsCutOff()) {
            throw new Crash();
        }
    }

    long disk(Path real) {
        return otherDisk != null && real.startsWith(otherDisk) ? 2 : 1;
    }

    void link(Path link, Path existing) throws IOException {
        change();
        if (!hardLinks) {
            throw new UnsupportedOperationException("no hard links");
        }
        if (disk(link) != disk(existing)) {
            throw new FileSystemException(link.toString(), existing.toString(), "Invalid cross-device link");
        }
        Files.createLink(link, existing);
    }

    void move(Path source, Path target, CopyOption... options) throws IOException {
        change();
        if (disk(source) != disk(target)) {
            if (Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "other disk");
            }
            throw new AssertionError("a move between disks that can be cut off: " + source + " to " + target);
        }
        Files.move(source, target, options);
    }

    void copy(Path source, Path target, CopyOption... options) throws IOException {
        if (!changeIsCutOff()) {
            Files.copy(source, target, options);
            return;
        }
        byte[] bytes = Files.readAllBytes(source);
        Files.write(target, Arrays.copyOf(bytes, bytes.length / 2));
        throw new Crash();
    }

    static Path real(Path path) {
        return Objects.requireNonNull(path) instanceof CrashingPath crashing ? crashing.real() : path;
    }
}
