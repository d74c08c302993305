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
 * <p>It can also let the n-th call fail, once or from then on, as a system call fails ({@link #failAt}); a copy or a write
 * then has written half of its bytes.
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
    private Fault fault = Fault.EIO;
    private Lasting lasting = Lasting.ONCE;
    private long failAt = Long.MAX_VALUE;
    private long calls;

    /** How long a fault lasts. */
    public enum Lasting {
        ONCE,
        FROM_THEN_ON,
        /** What only reads or asks works on, as on a full disk or one that became read-only. */
        CHANGES_FROM_THEN_ON
    }

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

    /** The n-th call from now on fails. */
    public void failAt(long call, Fault what, Lasting howLong) {
        failAt = call;
        calls = 0;
        fault = what;
        lasting = howLong;
    }

    /** No call fails from now on. */
    public void heal() {
        failAt = Long.MAX_VALUE;
    }

    /** How many calls there were since {@link #failAt}; those that cannot fail do not count. */
    public long calls() {
        return calls;
    }

    /** Called before anything is read or asked. */
    void access(Path path) throws IOException {
        stays();
        calls++;
        if (lasting != Lasting.CHANGES_FROM_THEN_ON && isHit()) {
            throw fault.of(path);
        }
    }

    /** Called before attributes change, which is no change of a file's bytes or names. */
    void attributes(Path path) throws IOException {
        stays();
        if (fails()) {
            throw fault.of(path);
        }
    }

    /** Called before what cannot fail. */
    void stays() {
        if (crashed) {
            throw new Crash();
        }
    }

    /** Called before a change; answers whether it is the one that is cut off in its middle. */
    boolean changeIsCutOff() {
        stays();
        changes++;
        crashed = changes == crashAt;
        return crashed;
    }

    /** Called before a change that happens in one step. */
    void change(Path path) throws IOException {
        if (changeIsCutOff()) {
            throw new Crash();
        }
        if (fails()) {
            throw fault.of(path);
        }
    }

    /** Counts a change; answers whether it fails. */
    boolean fails() {
        calls++;
        return isHit();
    }

    private boolean isHit() {
        return lasting == Lasting.ONCE ? calls == failAt : calls >= failAt;
    }

    IOException failure(Path path) {
        return fault.of(path);
    }

    private boolean isFailing() {
        return lasting != Lasting.ONCE && calls >= failAt;
    }

    long disk(Path real) {
        return otherDisk != null && real.startsWith(otherDisk) ? 2 : 1;
    }

    void link(Path link, Path existing) throws IOException {
        change(link);
        if (!hardLinks) {
            throw new UnsupportedOperationException("no hard links");
        }
        if (disk(link) != disk(existing)) {
            throw new FileSystemException(link.toString(), existing.toString(), "Invalid cross-device link");
        }
        Files.createLink(link, existing);
    }

    void move(Path source, Path target, CopyOption... options) throws IOException {
        if (changeIsCutOff()) {
            throw new Crash();
        }
        if (fails()) {
            throw fault.ofMove(source, target, Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE));
        }
        if (disk(source) != disk(target)) {
            if (Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(source.toString(), target.toString(), "other disk");
            }
            throw new AssertionError("a move between disks that can be cut off: " + source + " to " + target);
        }
        Files.move(source, target, options);
    }

    void copy(Path source, Path target, CopyOption... options) throws IOException {
        boolean cutOff = changeIsCutOff();
        boolean fails = fails();
        if (!cutOff && !fails) {
            Files.copy(source, target, options);
            return;
        }
        byte[] bytes = Files.readAllBytes(source);
        Files.write(target, Arrays.copyOf(bytes, bytes.length / 2));
        if (cutOff) {
            throw new Crash();
        }
        if (!isFailing()) {
            // The JDK removes what it could not copy whole, where that does not fail as well.
            Files.delete(target);
        }
        throw fault.of(target);
    }

    static Path real(Path path) {
        return Objects.requireNonNull(path) instanceof CrashingPath crashing ? crashing.real() : path;
    }
}
