package io.github.lookalike.api.contract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel for writing whose writes can be cut off. */
final class CrashingChannel implements SeekableByteChannel {

    private final CrashingDisk disk;
    private final SeekableByteChannel real;

    CrashingChannel(CrashingDisk disk, SeekableByteChannel real) {
        this.disk = disk;
        this.real = real;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        disk.access();
        return real.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (disk.changeIsCutOff()) {
            ByteBuffer half = source.slice().limit(source.remaining() / 2);
            while (half.hasRemaining()) {
                real.write(half);
            }
            throw new CrashingDisk.Crash();
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
        disk.change();
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
