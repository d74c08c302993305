package io.github.lookalike.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file beside the index that is good for nothing but being deleted: on a full disk its room lets what was begun be
 * written to its end, and be undone. Nothing is begun in it.
 */
final class Reserve {

    private static final Logger LOG = LoggerFactory.getLogger(Reserve.class);

    /** A file that is undone takes a kilobyte in the memory and some ten in the database. */
    private static final int BYTES = 2 * 1024 * 1024;

    /** A disk that is nearly full needs its room for other things. */
    private static final long ENOUGH = 4L * BYTES;

    private final Path file;

    Reserve(IndexFiles files) {
        this.file = files.reserve();
    }

    /** Makes the file, unless there is one, or the disk has hardly room. */
    void keep() {
        if (file.toFile().length() == BYTES || room() < ENOUGH) {
            return;
        }
        // Not zeros, which some file systems store in no room at all. The usual Random takes ten times as long, at each
        // first start.
        byte[] content = new byte[BYTES];
        new SplittableRandom(BYTES).nextBytes(content);
        try {
            Files.write(file, content);
        } catch (IOException e) {
            LOG.debug("no room is reserved at {}", file, e);
            give();
        }
    }

    /** To be called before what ends or undoes something is written. */
    void giveIfNeeded() {
        if (room() < BYTES) {
            give();
        }
    }

    /**
     * To be called before something is begun.
     *
     * @throws UncheckedIOException when there may be no room to write how it ends
     */
    void requireRoom() {
        if (file.toFile().length() < BYTES && room() < 2L * BYTES) {
            throw new UncheckedIOException(
                    "The history cannot be written (" + file.getParent()
                            + "): the disk is full. Nothing more is begun.",
                    new IOException("no room is left"));
        }
    }

    private void give() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }

    private long room() {
        // Of files that are not there yet nothing is known.
        return file.resolveSibling("").toFile().getUsableSpace();
    }
}
