package io.github.lookalike.decode.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file, opened once: its head grows as more of it is asked for, and ranges are read where they lie.
 *
 * <p>Used by one thread. The bytes given out are good until the source is closed: the buffer under them is the thread's
 * and serves the next file.
 */
public final class FileImageSource implements RangedSource, Closeable {

    private static final int FIRST_READ = 64 << 10;
    /** A channel keeps a native buffer as large as the largest read, for each thread and for ever: read in pieces. */
    private static final int PIECE = 256 << 10;

    private final Path path;
    private final FileChannel channel;
    private final long size;
    private final long limit;
    private final MemoryBudget.Share share;
    private byte[] buffer;
    private int filled;
    private boolean ended;
    private long reserved;

    private FileImageSource(Path path, FileChannel channel, long size, long limit, MemoryBudget.Share share) {
        this.path = path;
        this.channel = channel;
        this.size = size;
        this.limit = limit;
        this.share = share;
        this.buffer = ReadBuffer.take();
    }

    /**
     * Opens a file for reading.
     *
     * @param limit how many bytes may be held at once
     * @param share what this file has of the memory; closed by the caller
     * @throws IOException when it cannot be opened
     */
    public static FileImageSource open(Path path, long limit, MemoryBudget.Share share) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new FileImageSource(path, channel, channel.size(), limit, share);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public ByteBuffer head(int wanted) throws IOException {
        fill((int) Math.min(wanted, Math.min(size, Math.min(limit, Integer.MAX_VALUE - 16))));
        return ByteBuffer.wrap(buffer, 0, Math.min(wanted, filled)).slice().asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer all() throws IOException {
        if (size > limit || size > Integer.MAX_VALUE - 16) {
            throw new FileTooLargeException(size, limit);
        }
        return head((int) size);
    }

    @Override
    public ByteBuffer range(long position, int length) throws IOException {
        if (position + length <= filled) {
            return ByteBuffer.wrap(buffer, (int) position, length).slice().asReadOnlyBuffer();
        }
        int there = (int) Math.max(0, Math.min(length, size - position));
        if (there > limit) {
            throw new FileTooLargeException(there, limit);
        }
        hold(there);
        byte[] bytes = new byte[there];
        int read = readFully(bytes, 0, there, position);
        return ByteBuffer.wrap(bytes, 0, read).slice().asReadOnlyBuffer();
    }

    @Override
    public void reserve(long bytes) throws InterruptedIOException {
        if (bytes > reserved) {
            grow(bytes - reserved);
            reserved = bytes;
        }
    }

    @Override
    public void close() throws IOException {
        ReadBuffer.giveBack(buffer);
        channel.close();
    }

    private void fill(int wanted) throws IOException {
        if (wanted <= filled || ended) {
            return;
        }
        int aim = (int) Math.min(size, Math.max(wanted, FIRST_READ));
        if (buffer.length < aim) {
            hold(aim);
            byte[] larger = new byte[aim];
            System.arraycopy(buffer, 0, larger, 0, filled);
            buffer = larger;
        }
        filled += readFully(buffer, filled, aim - filled, filled);
        ended = filled < aim;
    }

    /** What each thread keeps for its next file is not counted. */
    private void hold(int bytes) throws InterruptedIOException {
        if (bytes > ReadBuffer.KEPT) {
            grow(bytes);
        }
    }

    private void grow(long bytes) throws InterruptedIOException {
        try {
            share.grow(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException("interrupted while it waited for memory");
            stopped.initCause(e);
            throw stopped;
        }
    }

    private int readFully(byte[] into, int offset, int length, long position) throws IOException {
        int done = 0;
        while (done < length) {
            int piece = Math.min(PIECE, length - done);
            int read = channel.read(ByteBuffer.wrap(into, offset + done, piece), position + done);
            if (read < 0) {
                break;
            }
            done += read;
        }
        return done;
    }
}
