package io.github.lookalike.action.trash;

import io.github.lookalike.api.FileIdentity;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The trash folder of a macOS user. A file whose name was taken is there under a longer name that begins alike; it is
 * told by its size and time. The system may forbid to list the folder.
 */
final class MacTrash implements TrashSearch {

    private final Path folder;

    MacTrash(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean covers(Path file) {
        return true;
    }

    @Override
    public List<Found> find(Path file, long bytes, Instant modified) throws IOException {
        String name =
                Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        List<Found> all = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (String.valueOf(entry.getFileName()).startsWith(stem) && looksLike(entry, bytes, modified)) {
                    all.add(new Found(entry, Optional.empty()));
                }
            }
        }
        return all;
    }

    private static boolean looksLike(Path entry, long bytes, Instant modified) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile()
                && attributes.size() == bytes
                && FileIdentity.isSameTime(
                        modified, attributes.lastModifiedTime().toInstant());
    }
}
