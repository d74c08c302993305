package io.github.lookalike.review;

import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;

/** What has become of a picture's file since it was read, as its size and time say. */
public enum OnDisk {
    /** As it was read. */
    AS_READ,
    /** Another size or time: what is shown of it may hold no longer. */
    CHANGED,
    /** No file is in its place. */
    GONE,
    /** The scanned folder itself is not there, such as on a disk that is not plugged in. */
    OFFLINE;

    /** Looks at the file now; asks the disk. */
    public static OnDisk of(IndexedPicture picture) {
        ImageFile known = picture.file();
        try {
            BasicFileAttributes now =
                    Files.readAttributes(known.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean same = now.isRegularFile()
                    && now.size() == known.bytes()
                    && FileIdentity.isSameTime(
                            known.modified(), now.lastModifiedTime().toInstant());
            return same ? AS_READ : CHANGED;
        } catch (NoSuchFileException e) {
            return Files.isDirectory(picture.root()) ? GONE : OFFLINE;
        } catch (IOException e) {
            return OFFLINE;
        }
    }
}
