package io.github.lookalike.api.contract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A channel that is written to and brought to the disk, either of which can fail. */
final class CrashingFileChannel extends FileChannel {

    private final CrashingDisk disk;
    private final Path path;
    private final FileChannel real;
    private final CrashingChannel counted;

    CrashingFileChannel(CrashingDisk disk, Path path, FileChannel real) {
        this.disk = disk;
        this.path = path;
        this.real = real;
        this.counted = new CrashingChannel(disk, path, real);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return counted.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return counted.write(source);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        counted.truncate(size);
        return this;
    }

    /** Nothing changes that could be cut off. */
    @Override
    public void force(boolean metaData) throws IOException {
        disk.access(path);
        real.force(metaData);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        real.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw unused();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw unused();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw unused();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw unused();
    }

    @Override
    public int read(ByteBuffer target, long position) {
        throw unused();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw unused();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw unused();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw unused();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw unused();
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("nothing that is tried here does this");
    }
}
