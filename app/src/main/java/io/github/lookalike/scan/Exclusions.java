package io.github.lookalike.scan;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** What a walk leaves out because the user excluded it, and the program's own folder. */
final class Exclusions {

    private final List<PathMatcher> byName = new ArrayList<>();
    private final List<PathMatcher> byPath = new ArrayList<>();
    private final Path ownFolder;

    /**
     * Reads the globs.
     *
     * @throws IllegalArgumentException when one is no glob
     */
    Exclusions(List<String> globs, Path ownFolder) {
        this.ownFolder = ownFolder;
        FileSystem files = ownFolder.getFileSystem();
        for (String glob : globs) {
            boolean hasSlash = glob.indexOf('/') >= 0;
            String pattern = hasSlash && glob.startsWith("/") ? glob.substring(1) : glob;
            (hasSlash ? byPath : byName).add(files.getPathMatcher("glob:" + pattern));
        }
    }

    boolean excludes(Path root, Path path) {
        Path name = path.getFileName();
        if (path.equals(ownFolder)) {
            return true;
        }
        if (!byName.isEmpty() && byName.stream().anyMatch(glob -> glob.matches(name))) {
            return true;
        }
        return !byPath.isEmpty() && matchesPath(root.relativize(path));
    }

    private boolean matchesPath(Path relative) {
        return byPath.stream().anyMatch(glob -> glob.matches(relative));
    }
}
