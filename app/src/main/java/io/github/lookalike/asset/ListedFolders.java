package io.github.lookalike.asset;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Folders as they are on the disk, each listed once. Not for several threads at once. */
public final class ListedFolders implements Folders {

    /** Folders beside the pictures in which Nikon, Silkypix and gThumb keep notes named as the pictures. */
    private static final Set<String> OF_NOTES = Set.of("nksc_param", "silkypix_ds", ".comments");

    /** Capture One keeps its notes in {@code CaptureOne/Settings153}, beside previews. */
    private static final String CAPTURE_ONE = "captureone";

    private final Map<Path, FolderFiles> listed = new HashMap<>();

    @Override
    public FolderFiles in(Path folder) {
        return listed.computeIfAbsent(folder, ListedFolders::list);
    }

    private static FolderFiles list(Path folder) {
        List<Path> files = new ArrayList<>();
        for (Path entry : entries(folder)) {
            String name = name(entry);
            if (OF_NOTES.contains(name)) {
                files.addAll(entries(entry));
            } else if (name.equals(CAPTURE_ONE)) {
                entries(entry).stream()
                        .filter(inner -> name(inner).startsWith("settings"))
                        .forEach(inner -> files.addAll(entries(inner)));
            } else {
                files.add(entry);
            }
        }
        return files.isEmpty() ? FolderFiles.NONE : new FolderFiles(files);
    }

    private static List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed shows no files beside a picture; the picture itself is looked at before each act.
            return List.of();
        }
        return entries;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
