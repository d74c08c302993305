package io.github.lookalike.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.UUID;

/**
 * You call this: it moves one regular file, never overwrites another, and at every moment the file is whole in its old
 * or in its new place, also when the power fails.
 *
 * <p>Within a file system the file gets its new name before it loses the old one. Between file systems it is copied
 * under a temporary name beside the target, brought to the disk, compared byte by byte, renamed, and only then removed
 * from its old place. Call {@link #settle} after a crash.
 */
public final class SafeMove {

    private SafeMove() {}

    /**
     * Moves a file, keeping its times and, where the target's file system has them, its permissions and attributes.
     *
     * @param to where it shall lie; the folder must exist, and nothing may have this name
     * @throws FileAlreadyExistsException when something lies there; nothing was changed
     * @throws IOException when it could not be moved; the file is whole in its old place
     */
    public static void move(Path from, Path to) throws IOException {
        BasicFileAttributes before = regular(from);
        if (exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        try {
            rename(from, to);
        } catch (AtomicMoveNotSupportedException e) {
            moveByCopy(from, to, before);
        }
    }

    /**
     * After a crash in {@link #move} of these two paths, in this direction or back: ends what was half done.
     *
     * @return whether the file is now in its new place; otherwise it is in its old one
     * @throws NoSuchFileException when it is in neither
     */
    public static boolean settle(Path from, Path to) throws IOException {
        boolean old = exists(from);
        boolean now = exists(to);
        if (!old && !now) {
            throw new NoSuchFileException(from.toString(), to.toString(), "the file is in neither place");
        }
        if (old && now && isOneContent(from, to)) {
            DiskSync.file(to);
            DiskSync.folderOf(to);
            Files.delete(from);
            old = false;
        }
        Files.deleteIfExists(part(from, to));
        Files.deleteIfExists(part(to, from));
        return !old;
    }

    /** The wanted path, or where something has this name already, the next free one of {@code name (2).jpg} and so on. */
    public static Path freeName(Path wanted) {
        Path free = wanted;
        for (int number = 2; exists(free); number++) {
            free = wanted.resolveSibling(numbered(name(wanted), number));
        }
        return free;
    }

    private static void rename(Path from, Path to) throws IOException {
        if (!tryLink(from, to)) {
            if (exists(to)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            DiskSync.folderOf(to);
            return;
        }
        DiskSync.folderOf(to);
        removeOld(from, to);
    }

    /** A second name is the one way to take a free name that can never overwrite; not all file systems have it. */
    private static boolean tryLink(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            return false;
        }
        if (Files.isSameFile(from, to)) {
            return true;
        }
        Files.delete(to);
        return false;
    }

    private static void moveByCopy(Path from, Path to, BasicFileAttributes before) throws IOException {
        Path part = part(from, to);
        try {
            copyTo(part, from, before);
            rename(part, to);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        removeOld(from, to);
    }

    private static void copyTo(Path part, Path from, BasicFileAttributes before) throws IOException {
        Files.deleteIfExists(part);
        Files.copy(from, part, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        Files.setLastModifiedTime(part, before.lastModifiedTime());
        DiskSync.file(part);
        BasicFileAttributes after = regular(from);
        if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new FileSystemException(from.toString(), null, "the file changed while it was copied");
        }
        if (Files.mismatch(from, part) != -1) {
            throw new FileSystemException(from.toString(), part.toString(), "the copy differs from the file");
        }
    }

    private static void removeOld(Path from, Path to) throws IOException {
        try {
            Files.delete(from);
        } catch (IOException e) {
            if (exists(from)) {
                Files.delete(to);
            }
            throw e;
        }
    }

    /** Whether removing one of two existing paths keeps the bytes under the other. */
    private static boolean isOneContent(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return Files.isSameFile(from, to) ? haveTwoNames(from, to) : Files.mismatch(from, to) == -1;
    }

    /** Two paths of one file may be two names, or one name spelled in two ways: then removing it would lose the file. */
    private static boolean haveTwoNames(Path from, Path to) throws IOException {
        try {
            return Files.getAttribute(from, "unix:nlink") instanceof Integer links && links > 1;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return !from.toRealPath().equals(to.toRealPath());
        }
    }

    /** The same for the same two paths, so that a crash leaves nothing that cannot be found again. */
    private static Path part(Path from, Path to) {
        byte[] both = (from + "\0" + to).getBytes(StandardCharsets.UTF_8);
        return to.resolveSibling(".lookalike-" + UUID.nameUUIDFromBytes(both) + ".part");
    }

    private static BasicFileAttributes regular(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return attributes;
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = " (" + number + ")" + (dot > 0 ? name.substring(dot) : "");
        while (stem.length() > 1 && (stem + ending).getBytes(StandardCharsets.UTF_8).length > 250) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName(), "a path with a name").toString();
    }
}
