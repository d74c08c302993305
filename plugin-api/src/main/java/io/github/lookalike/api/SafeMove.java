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

/**
 * You call this: it moves one regular file, never overwrites another, and at every moment the file is whole in its old
 * or in its new place, also when the power fails.
 *
 * <p>Within a file system the file gets its new name before it loses the old one. Between file systems it is copied
 * under a temporary name beside the target, brought to the disk, compared, renamed, and only then removed from its old
 * place. As long as it has two names, a third one beside the target says that the second was made here. Call
 * {@link #settle} after a crash, or after a failure.
 */
public final class SafeMove {

    private static final int LONGEST_NAME = 250;

    private SafeMove() {}

    /**
     * Moves a file, keeping its times and, where the target's file system has them, its permissions and attributes.
     *
     * @param to where it shall lie; the folder must exist, and nothing may have this name
     * @throws FileAlreadyExistsException when something lies there; nothing was changed
     * @throws IOException when it could not be moved; the file is whole in its old place once {@link #settle} was called
     */
    public static void move(Path from, Path to) throws IOException {
        move(from, to, part -> Files.mismatch(from, part) == -1);
    }

    /**
     * The same for a file that was read a moment ago: a copy of it is held against what was read then, so that the file is
     * read once and not twice.
     */
    public static void move(Path from, Path to, FileIdentity is) throws IOException {
        move(from, to, part -> FileIdentity.sha256Of(part).equals(is.sha256()));
    }

    /** Whether a copy is as it should be. */
    @FunctionalInterface
    private interface Check {
        boolean holds(Path part) throws IOException;
    }

    private static void move(Path from, Path to, Check check) throws IOException {
        BasicFileAttributes before = regular(from);
        if (isTaken(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        try {
            rename(from, to);
        } catch (AtomicMoveNotSupportedException e) {
            moveByCopy(from, to, before, check);
        }
    }

    /**
     * After a crash or a failure in {@link #move} of these two paths, in this direction or back: ends what was half done.
     * Never removes a name that no such move made.
     *
     * @return whether the file is now in its new place alone; otherwise something lies in its old one
     * @throws NoSuchFileException when nothing lies in either
     */
    public static boolean settle(Path from, Path to) throws IOException {
        HalfMoved.end(from, to);
        HalfMoved.end(to, from);
        if (isTaken(from)) {
            return false;
        }
        if (!isTaken(to)) {
            throw new NoSuchFileException(from.toString(), to.toString(), "the file is in neither place");
        }
        return true;
    }

    /**
     * Whether something has this name. Unlike {@link Files#exists} it takes no error for an answer: what cannot be looked at
     * is neither free nor gone.
     *
     * @throws IOException when it cannot be looked at
     */
    public static boolean isTaken(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            if (isBelowNoFolder(path)) {
                return false;
            }
            throw e;
        }
    }

    /** Nothing lies below a plain file, which systems say in words of their own. */
    private static boolean isBelowNoFolder(Path path) throws IOException {
        Path parent = path.getParent();
        return parent != null && (!isTaken(parent) || Files.isRegularFile(parent));
    }

    /**
     * Makes the folder in which a file is to lie, with those above it, where there is none. A link to a folder is one, which
     * {@link Files#createDirectories} denies before Java 20.
     */
    public static void makeFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** The wanted path, or where something has this name already, the next free one of {@code name (2).jpg} and so on. */
    public static Path freeName(Path wanted) {
        return freeName(wanted, Integer.MAX_VALUE);
    }

    /**
     * The same with a name of so many bytes at most, for places that add something to it: its end, with the suffix, stays.
     *
     * @param longest 16 or more
     */
    public static Path freeName(Path wanted, int longest) {
        String name = name(wanted);
        Path free = bytes(name) > longest ? wanted.resolveSibling(shortened(name, "", longest)) : wanted;
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = wanted.resolveSibling(shortened(name, " (" + number + ")", Math.min(longest, LONGEST_NAME)));
        }
        return free;
    }

    /**
     * The name with this number before its suffix, as {@link #freeName} makes it, whether it is free or not.
     *
     * @param number 2 or more
     */
    public static Path numbered(Path wanted, int number) {
        return wanted.resolveSibling(shortened(name(wanted), " (" + number + ")", LONGEST_NAME));
    }

    private static void rename(Path from, Path to) throws IOException {
        Path mark = HalfMoved.part(from, to);
        Files.deleteIfExists(mark);
        if (tryLink(mark, from)) {
            giveName(to, mark);
            removeOld(from, to, mark);
        } else {
            requireFree(to);
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            DiskSync.folderOf(to);
        }
    }

    /** A second name is the one way to take a free name that can never overwrite; not all file systems have it. */
    private static boolean tryLink(Path link, Path file) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            return false;
        }
        boolean same = false;
        try {
            same = Files.isSameFile(file, link);
        } finally {
            if (!same) {
                Files.delete(link);
            }
        }
        return same;
    }

    private static void giveName(Path to, Path mark) throws IOException {
        try {
            Files.createLink(to, mark);
        } catch (IOException e) {
            Files.deleteIfExists(mark);
            throw e;
        }
        DiskSync.folderOf(to);
    }

    private static void moveByCopy(Path from, Path to, BasicFileAttributes before, Check check) throws IOException {
        Path part = HalfMoved.part(from, to);
        Path mark = part;
        boolean linked = false;
        try {
            copyTo(part, from, before, check);
            linked = tryLink(to, part);
            if (linked) {
                DiskSync.folderOf(to);
            } else {
                mark = HalfMoved.mark(from, to);
                takeNameWithoutLinks(part, to, mark);
            }
        } catch (IOException e) {
            if (linked) {
                // Before the part, by which it is known that this name was made here.
                Files.delete(to);
            }
            Files.deleteIfExists(part);
            throw e;
        }
        removeOld(from, to, mark);
    }

    private static void takeNameWithoutLinks(Path part, Path to, Path mark) throws IOException {
        Files.deleteIfExists(mark);
        Files.createFile(mark);
        try {
            requireFree(to);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(mark);
            throw e;
        }
        DiskSync.folderOf(to);
    }

    private static void copyTo(Path part, Path from, BasicFileAttributes before, Check check) throws IOException {
        Files.deleteIfExists(part);
        Files.copy(from, part, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        Files.setLastModifiedTime(part, before.lastModifiedTime());
        DiskSync.file(part);
        BasicFileAttributes after = regular(from);
        if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new FileSystemException(from.toString(), null, "the file changed while it was copied");
        }
        if (!check.holds(part)) {
            throw new FileSystemException(from.toString(), part.toString(), "the copy differs from the file");
        }
    }

    /** Ends a move whose new name stands: the old one goes, then the mark. */
    private static void removeOld(Path from, Path to, Path mark) throws IOException {
        try {
            Files.delete(from);
        } catch (IOException e) {
            if (isTaken(from)) {
                Files.delete(to);
                Files.deleteIfExists(mark);
            }
            throw e;
        }
        Files.deleteIfExists(mark);
    }

    private static void requireFree(Path to) throws IOException {
        if (isTaken(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
    }

    private static BasicFileAttributes regular(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return attributes;
    }

    private static String shortened(String name, String number, int longest) {
        int dot = name.lastIndexOf('.');
        boolean hasSuffix = dot > 0 && bytes(name.substring(dot)) <= longest / 2;
        String stem = hasSuffix ? name.substring(0, dot) : name;
        String ending = number + (hasSuffix ? name.substring(dot) : "");
        while (stem.length() > 1 && bytes(stem + ending) > longest) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName(), "a path with a name").toString();
    }
}
