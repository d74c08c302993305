package io.github.lookalike.api.contract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** A channel whose reads can fail, and whose writes can fail or be cut off. */
final class CrashingChannel implements SeekableByteChannel {

    private final CrashingDisk disk;
    private final Path path;
    private final SeekableByteChannel real;

    CrashingChannel(CrashingDisk disk, Path path, SeekableByteChannel real) {
        this.disk = disk;
        this.path = path;
        this.real = real;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        disk.access(path);
        return real.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        boolean cutOff = disk.changeIsCutOff();
        if (cutOff || disk.fails()) {
            ByteBuffer half = source.slice().limit(source.remaining() / 2);
            while (half.hasRemaining()) {
                real.write(half);
            }
            if (cutOff) {
                throw new CrashingDisk.Crash();
            }
            throw disk.failure(path);
        }
        return real.write(source);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        real.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        disk.change(path);
        real.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public void close() throws IOException {
        real.close();
    }
}
