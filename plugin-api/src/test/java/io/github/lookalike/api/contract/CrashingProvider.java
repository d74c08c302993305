package io.github.lookalike.api.contract;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passes everything on to the real files, counting changes by the way. */
final class CrashingProvider extends FileSystemProvider {

    private static final Set<OpenOption> MAKING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.CREATE_NEW, StandardOpenOption.TRUNCATE_EXISTING);

    private final CrashingDisk disk;

    CrashingProvider(CrashingDisk disk) {
        this.disk = disk;
    }

    @Override
    public String getScheme() {
        return "crashing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException(uri.toString());
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException(uri.toString());
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException(uri.toString());
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean making = options.stream().anyMatch(MAKING::contains);
        if (!making && !options.contains(StandardOpenOption.WRITE)) {
            disk.access(path);
            return new CrashingChannel(disk, path, Files.newByteChannel(real(path), options, attributes));
        }
        if (making) {
            disk.change(path);
        } else {
            disk.access(path);
        }
        return new CrashingChannel(disk, path, Files.newByteChannel(real(path), options, attributes));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.stream().anyMatch(MAKING::contains)) {
            disk.change(path);
        } else {
            disk.access(path);
        }
        return new CrashingFileChannel(disk, path, FileChannel.open(real(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        disk.access(folder);
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(real(folder))) {
            for (Path entry : stream) {
                Path over = disk.over(entry);
                if (filter.accept(over)) {
                    entries.add(over);
                }
            }
        }
        return new EntryList(entries);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk.stays();
        if (!Files.exists(real(folder), LinkOption.NOFOLLOW_LINKS)) {
            disk.change(folder);
        }
        Files.createDirectory(real(folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        disk.change(link);
        Files.createSymbolicLink(real(link), real(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        disk.link(real(link), real(existing));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        disk.access(link);
        return disk.over(Files.readSymbolicLink(real(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.stays();
        if (Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
            disk.change(path);
        }
        Files.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        disk.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        disk.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        disk.access(one);
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk.access(path);
        real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        disk.stays();
        V view = Files.getFileAttributeView(real(path), type, options);
        return view == null ? null : CrashingView.over(disk, path, type, view);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        disk.access(path);
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        disk.access(path);
        Map<String, Object> found = new HashMap<>(Files.readAttributes(real(path), attributes, options));
        found.computeIfPresent("dev", (name, number) -> disk.disk(real(path)));
        return found;
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        disk.change(path);
        Files.setAttribute(real(path), attribute, value, options);
    }

    private static Path real(Path path) {
        return CrashingDisk.real(path);
    }

    private record EntryList(List<Path> entries) implements DirectoryStream<Path> {

        @Override
        public java.util.Iterator<Path> iterator() {
            return entries.iterator();
        }

        @Override
        public void close() {}
    }
}
