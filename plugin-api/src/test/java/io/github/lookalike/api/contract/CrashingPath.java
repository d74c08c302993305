package io.github.lookalike.api.contract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A real path, seen over a {@link CrashingDisk}. */
record CrashingPath(CrashingFileSystem fileSystem, Path real) implements Path {

    @Override
    public FileSystem getFileSystem() {
        return fileSystem;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return wrapped(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return wrapped(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return wrapped(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return over(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return over(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(CrashingDisk.real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(CrashingDisk.real(other));
    }

    @Override
    public Path normalize() {
        return over(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return over(real.resolve(CrashingDisk.real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return over(real.relativize(CrashingDisk.real(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return over(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return over(real.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException("nothing is watched here");
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(CrashingDisk.real(other));
    }

    @Override
    public String toString() {
        return real.toString();
    }

    private Path over(Path path) {
        return new CrashingPath(fileSystem, path);
    }

    private @Nullable Path wrapped(@Nullable Path path) {
        return path == null ? null : over(path);
    }
}
