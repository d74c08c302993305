package io.github.lookalike.action.trash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the trash folders of a user are, by the FreeDesktop.org Trash specification 1.0.
 *
 * @see <a href="https://specifications.freedesktop.org/trash-spec/1.0/">the specification</a>
 */
final class TrashFolders {

    /** A user without a number: has the home trash only. */
    static final long NOBODY = -1;

    private static final int STICKY = 01000;

    private final Path homeTrash;
    private final long user;

    TrashFolders(Path homeTrash, long user) {
        this.homeTrash = homeTrash;
        this.user = user;
    }

    /**
     * A trash folder, which may not exist yet.
     *
     * @param top the top folder of its disk, against which original places are written; empty for the home trash
     */
    record TrashFolder(Path folder, Optional<Path> top) {}

    /** Those that could take a file, the best first: on its own disk, then at home. */
    List<TrashFolder> of(Path file) throws IOException {
        List<TrashFolder> folders = new ArrayList<>();
        long disk = disk(file);
        if (disk != disk(homeTrash) && user != NOBODY) {
            Path top = top(file, disk);
            Path shared = top.resolve(".Trash");
            if (isSticky(shared)) {
                folders.add(new TrashFolder(shared.resolve(Long.toString(user)), Optional.of(top)));
            }
            folders.add(new TrashFolder(top.resolve(".Trash-" + user), Optional.of(top)));
        }
        folders.add(new TrashFolder(homeTrash, Optional.empty()));
        folders.removeIf(candidate -> !isUsable(candidate.folder()));
        return folders;
    }

    private static Path top(Path file, long disk) throws IOException {
        Path top = file.toRealPath();
        for (Path parent = top.getParent(); parent != null && disk(parent) == disk; parent = parent.getParent()) {
            top = parent;
        }
        return top;
    }

    private static long disk(Path path) throws IOException {
        try {
            return ((Number) Files.getAttribute(existing(path), "unix:dev")).longValue();
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static Path existing(Path path) {
        Path existing = path;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** The specification asks for both checks, lest another user reads or steals what is thrown away. */
    private static boolean isSticky(Path shared) throws IOException {
        return Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS)
                && (((Number) Files.getAttribute(shared, "unix:mode", LinkOption.NOFOLLOW_LINKS)).intValue() & STICKY)
                        != 0;
    }

    private boolean isUsable(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Files.isDirectory(existing(folder)) && Files.isWritable(existing(folder));
        }
        return isOwn(folder) && Files.isWritable(folder);
    }

    private boolean isOwn(Path folder) {
        if (folder.equals(homeTrash) || user == NOBODY) {
            return Files.isDirectory(folder);
        }
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && ((Number) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS)).longValue() == user;
        } catch (IOException e) {
            return false;
        }
    }
}
