package io.github.lookalike.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Ends a move that was cut off while the file had both names. Which of them the move made is told by what it left beside
 * the new one: a part with the same bytes, or where files have one name only, a mark. Without these nothing is removed,
 * for then somebody else made the second name.
 */
final class HalfMoved {

    /** Old name, new name and part of one file. */
    private static final int THREE_NAMES = 3;

    private HalfMoved() {}

    /** The same for the same two paths, so that a crash leaves nothing that cannot be found again. */
    static Path part(Path from, Path to) {
        return beside(from, to, ".part");
    }

    /** Says that the part was, or is about to be, renamed to its new name. */
    static Path mark(Path from, Path to) {
        return beside(from, to, ".moved");
    }

    /** Ends a move in this direction; does nothing where there was none. */
    static void end(Path from, Path to) throws IOException {
        Path part = part(from, to);
        Path mark = mark(from, to);
        if (SafeMove.isTaken(part)) {
            requireAnother(part, from, to);
            if (SafeMove.isTaken(from)
                    && SafeMove.isTaken(to)
                    && Files.isSameFile(part, to)
                    && isOneContent(from, to)) {
                removeOld(from, to);
            }
            delete(mark);
            Files.delete(part);
            return;
        }
        if (SafeMove.isTaken(mark) && SafeMove.isTaken(from) && SafeMove.isTaken(to) && isOneContent(from, to)) {
            removeOld(from, to);
        }
        delete(mark);
    }

    /** Below what is no folder nothing can be deleted, and nothing needs to. */
    private static void delete(Path mark) throws IOException {
        if (SafeMove.isTaken(mark)) {
            Files.delete(mark);
        }
    }

    private static void removeOld(Path from, Path to) throws IOException {
        DiskSync.file(to);
        DiskSync.folderOf(to);
        Files.delete(from);
    }

    private static void requireAnother(Path part, Path from, Path to) throws IOException {
        if (!SafeMove.isTaken(from) && !SafeMove.isTaken(to)) {
            throw new FileSystemException(part.toString(), null, "this is the only name that the file has left");
        }
    }

    /** Whether removing one of two existing paths keeps the bytes under the other. */
    private static boolean isOneContent(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return Files.isSameFile(from, to) ? areTwoNames(from, to) : Files.mismatch(from, to) == -1;
    }

    /** Two paths of one file may be two names, or one name spelled in two ways: then removing it would lose the file. */
    private static boolean areTwoNames(Path from, Path to) throws IOException {
        try {
            return Files.getAttribute(from, "unix:nlink") instanceof Integer names && names >= THREE_NAMES;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return !from.toRealPath().equals(to.toRealPath());
        }
    }

    private static Path beside(Path from, Path to, String suffix) {
        byte[] both = (from + "\0" + to).getBytes(StandardCharsets.UTF_8);
        return to.resolveSibling(".lookalike-" + UUID.nameUUIDFromBytes(both) + suffix);
    }
}
