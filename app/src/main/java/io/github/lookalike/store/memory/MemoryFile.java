package io.github.lookalike.store.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file that is appended to. A line is written whole or not at all: what a full disk cuts off is taken away again, and
 * what a crash cuts off is no line to whoever reads it.
 */
public final class MemoryFile implements AutoCloseable {

    private final FileChannel channel;
    private long lastNumber;
    private boolean synced = true;

    private MemoryFile(FileChannel channel, long lastNumber) {
        this.channel = channel;
        this.lastNumber = lastNumber;
    }

    /** Goes on with a whole file. */
    public static MemoryFile open(Path file, MemoryReading reading) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(reading.wholeBytes());
        channel.position(reading.wholeBytes());
        return new MemoryFile(channel, reading.lastNumber());
    }

    /**
     * Writes a file anew, which takes the place of the old one in one step.
     *
     * @param first the number of the first line after that of the origin; higher than any that an index has seen
     */
    public static void write(Path file, MemoryOrigin origin, long first, List<MemoryLine> lines) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(made);
        try (MemoryFile written = new MemoryFile(
                FileChannel.open(made, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), first - 2)) {
            written.append(List.of(origin.line()), false);
            written.append(lines, true);
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The number of the last line. */
    public long lastNumber() {
        return lastNumber;
    }

    /**
     * Appends lines, all or none.
     *
     * @param syncNow whether they outlive a loss of power when this returns
     */
    public void append(List<MemoryLine> lines, boolean syncNow) throws IOException {
        long before = channel.position();
        long number = lastNumber;
        try {
            for (MemoryLine line : lines) {
                number++;
                ByteBuffer bytes = ByteBuffer.wrap(NumberedLine.bytes(number, line));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            synced = false;
            if (syncNow) {
                channel.force(false);
                synced = true;
            }
        } catch (IOException e) {
            takeBack(before, e);
            throw e;
        }
        lastNumber = number;
    }

    private void takeBack(long length, IOException cause) {
        try {
            channel.truncate(length);
            channel.position(length);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                if (!synced) {
                    channel.force(false);
                }
            }
        }
    }
}
