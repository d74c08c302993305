package io.github.lookalike.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The plugins that come inside the program's jar, unpacked so that they can be loaded like any other.
 *
 * <p>An unpacked jar carries its checksum in its name; it is written once and left alone by later starts.
 */
final class BundledPlugins {

    private static final String FOLDER = "bundled-plugins";
    private static final String JAR = ".jar";

    private BundledPlugins() {}

    /** Unpacks what is missing into {@code target}, or into a temporary folder where that cannot be written. */
    static List<Path> unpack(Path target) throws IOException {
        Path program = program();
        if (Files.isDirectory(program)) {
            return unpack(program.resolve(FOLDER), target);
        }
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            return unpack(jar.getPath(FOLDER), target);
        }
    }

    private static List<Path> unpack(Path folder, Path target) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> jars;
        try (Stream<Path> entries = Files.list(folder)) {
            jars = entries.filter(entry -> entry.toString().endsWith(JAR))
                    .sorted()
                    .toList();
        }
        try {
            return copy(jars, target);
        } catch (IOException e) {
            return copy(jars, Files.createTempDirectory("lookalike-plugins"));
        }
    }

    private static List<Path> copy(List<Path> jars, Path target) throws IOException {
        Files.createDirectories(target);
        List<Path> copies = new ArrayList<>();
        for (Path jar : jars) {
            copies.add(copy(jar, target));
        }
        removeOthers(target, new HashSet<>(copies));
        return copies;
    }

    private static Path copy(Path jar, Path target) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(jar)) {
            bytes = in.readAllBytes();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        String name = jar.getFileName().toString();
        String base = name.substring(0, name.length() - JAR.length());
        Path copy = target.resolve(base + "-" + String.format("%08x", sum.getValue()) + JAR);
        if (!Files.isRegularFile(copy) || Files.size(copy) != bytes.length) {
            Path unfinished = Files.createTempFile(target, base, ".part");
            Files.write(unfinished, bytes);
            Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static void removeOthers(Path target, Set<Path> wanted) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(target)) {
            others = entries.filter(entry -> !wanted.contains(entry)).toList();
        }
        for (Path other : others) {
            Files.deleteIfExists(other);
        }
    }

    private static Path program() {
        try {
            return Path.of(BundledPlugins.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException("the program cannot find itself", e));
        }
    }
}
