package io.github.lookalike.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second process from an index, also while its file is set aside or replaced: the lock of the database goes with
 * its file.
 */
final class IndexLock implements AutoCloseable {

    private final FileChannel channel;

    private IndexLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock. Where the file system knows no locks, the one of the database has to do.
     *
     * @throws IndexUnavailableException when another process holds it, or the folder cannot be written
     */
    static IndexLock take(IndexFiles files) throws IndexUnavailableException {
        FileChannel channel = open(files.lock());
        try {
            if (holds(channel)) {
                return new IndexLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new IndexUnavailableException("The folder of the index cannot be used: " + e.getMessage(), e);
        }
        throw new IndexUnavailableException("The index is in use by another Lookalike (" + files.index()
                + "). Close that one, or choose another --data.");
    }

    @SuppressWarnings("MustBeClosedChecker") // closed with this object, which the index keeps open
    private static FileChannel open(Path file) throws IndexUnavailableException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IndexUnavailableException("The folder of the index cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean holds(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // A share of a network without locks.
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
