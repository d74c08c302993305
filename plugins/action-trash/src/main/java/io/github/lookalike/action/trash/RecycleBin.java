package io.github.lookalike.action.trash;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The Recycle Bin of Windows: on each disk a folder {@code $Recycle.Bin}, in it one for each user, in that a note
 * {@code $I…} beside each file {@code $R…}.
 */
final class RecycleBin implements TrashSearch {

    private static final String FOLDER = "$Recycle.Bin";
    private static final Set<String> TWO_NAMES = Set.of("NTFS", "REFS");

    /**
     * Disks without the folder (network drives, sticks) are not covered: Windows would delete for good there. Nor are
     * those where a file cannot have two names.
     */
    @Override
    public boolean covers(Path file) throws IOException {
        Path root = file.getRoot();
        return root != null
                && !root.toString().startsWith("\\\\")
                && Files.isDirectory(root.resolve(FOLDER))
                && TWO_NAMES.contains(Files.getFileStore(file).type().toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Found> find(Path file, long bytes, Instant modified) throws IOException {
        Path root = file.getRoot();
        return root == null ? List.of() : find(root.resolve(FOLDER), file.toString(), bytes);
    }

    static List<Found> find(Path bin, String file, long bytes) throws IOException {
        List<RecycledFile> all = new ArrayList<>();
        for (Path user : entries(bin, "*")) {
            for (Path info : entries(user, "$I*")) {
                RecycledFile.read(info)
                        .filter(recycled -> recycled.bytes() == bytes)
                        .filter(recycled -> recycled.origin().equalsIgnoreCase(file))
                        .filter(recycled -> Files.isRegularFile(recycled.place()))
                        .ifPresent(all::add);
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(RecycledFile::deleted).reversed())
                .map(recycled -> new Found(recycled.place(), Optional.of(recycled.info())))
                .toList();
    }

    /** The bins of other users cannot be listed, and need not. */
    private static List<Path> entries(Path folder, String glob) throws IOException {
        List<Path> entries = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return entries;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            stream.forEach(entries::add);
        } catch (AccessDeniedException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }
}
