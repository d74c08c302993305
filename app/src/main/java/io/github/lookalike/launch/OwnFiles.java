package io.github.lookalike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps what the program writes to its user: folders 0700 and files 0600, where the file system knows such rights. It names
 * every picture and what became of it.
 */
final class OwnFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    /** Folders whose files are the program's own; what lies in its trash is the user's. */
    private static final List<String> FOLDERS = List.of("logs", "plugins", "bundled-plugins");

    /** By one of these a data folder is known that was there before. */
    private static final List<String> MARKS =
            List.of("index.mv.db", "index.history", "settings.json", "bundled-plugins");

    /** Of the index, the history that outlives it, and what stands beside them for a while. */
    private static final List<String> INDEX_ENDINGS = List.of(".mv.db", ".history", ".lock", ".damaged", ".trace.db");

    private final Path data;
    private final Path index;
    private final boolean ours;

    private OwnFiles(Path data, Path index, boolean ours) {
        this.data = data;
        this.index = index;
        this.ours = ours;
    }

    /** Makes the data folder if need be. One that holds other things, too, keeps its rights: it is somebody's folder. */
    static OwnFiles in(Path data, Path index) {
        boolean isNew = !Files.exists(data);
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            // Whoever needs it says so.
        }
        OwnFiles own = new OwnFiles(data, index, isNew || isEmpty(data) || isKnown(data));
        if (own.ours) {
            limit(data, FOLDER);
        }
        return own;
    }

    /** Takes everybody else's rights away from a file. */
    static void limit(Path file) {
        limit(file, FILE);
    }

    /** Takes everybody else's rights away from what was written by now. */
    void limit() {
        for (String ending : INDEX_ENDINGS) {
            limit(index.resolveSibling(base() + ending), FILE);
        }
        list(data).stream()
                .filter(file -> ours || MARKS.contains(String.valueOf(file.getFileName())))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .forEach(file -> limit(file, FILE));
        for (String name : FOLDERS) {
            Path folder = data.resolve(name);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                limit(folder, FOLDER);
                list(folder).forEach(file -> limit(file, FILE));
            }
        }
    }

    /** The name of the index without its ending: what belongs to it begins so. */
    private String base() {
        String name = String.valueOf(index.getFileName());
        return name.endsWith(INDEX_ENDINGS.get(0))
                ? name.substring(0, name.length() - INDEX_ENDINGS.get(0).length())
                : name;
    }

    private static boolean isEmpty(Path folder) {
        return list(folder).isEmpty();
    }

    private static boolean isKnown(Path folder) {
        return MARKS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(entries.toList());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void limit(Path file, Set<PosixFilePermission> rights) {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isSymbolicLink(file)
                    && !Files.getPosixFilePermissions(file).equals(rights)) {
                Files.setPosixFilePermissions(file, rights);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without such rights, or somebody else's file: then there is nothing to be done about it.
        }
    }
}
