package io.github.lookalike.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The plugins that come inside the program's jar, unpacked so that they can be loaded like any other.
 *
 * <p>An unpacked jar carries its checksum in its name. Every start reads it and holds it against the checksum; what is not
 * as it was packed is written anew.
 */
final class BundledPlugins {

    private static final String FOLDER = "bundled-plugins";

    private BundledPlugins() {}

    /** One of them, unread as yet: its file name, its size in bytes, the CRC-32 of its bytes, and where they are. */
    private record BundledJar(String name, long size, long checksum, Content content) {}

    /** Opens the bytes of a bundled jar. */
    @FunctionalInterface
    private interface Content {

        InputStream open() throws IOException;
    }

    /** Unpacks what is missing into {@code target}, or into a temporary folder where that cannot be written. */
    static List<Path> unpack(Path target) throws IOException {
        Path program = ProgramFile.find();
        if (Files.isDirectory(program)) {
            return unpack(inFolder(program.resolve(FOLDER)), target);
        }
        try (JarFile jar = new JarFile(program.toFile())) {
            return unpack(inJar(jar), target);
        }
    }

    /** Those in the program's own jar, whose directory has their sizes and checksums: none is read for them. */
    private static List<BundledJar> inJar(JarFile program) {
        List<BundledJar> jars = new ArrayList<>();
        for (Enumeration<JarEntry> entries = program.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (name.startsWith(FOLDER + "/") && name.endsWith(PluginJar.SUFFIX)) {
                jars.add(new BundledJar(
                        name.substring(name.lastIndexOf('/') + 1),
                        entry.getSize(),
                        entry.getCrc(),
                        () -> program.getInputStream(entry)));
            }
        }
        return jars;
    }

    /** Those beside the program's classes, where it runs without a jar. */
    private static List<BundledJar> inFolder(Path folder) throws IOException {
        List<BundledJar> jars = new ArrayList<>();
        for (Path file : PluginJar.in(folder)) {
            jars.add(new BundledJar(
                    file.getFileName().toString(), Files.size(file), checksum(file), () -> Files.newInputStream(file)));
        }
        return jars;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return sum.getValue();
    }

    private static List<Path> unpack(List<BundledJar> jars, Path target) throws IOException {
        List<BundledJar> sorted =
                jars.stream().sorted(Comparator.comparing(BundledJar::name)).toList();
        try {
            return copy(sorted, target);
        } catch (IOException e) {
            return copy(sorted, Files.createTempDirectory("lookalike-plugins"));
        }
    }

    private static List<Path> copy(List<BundledJar> jars, Path target) throws IOException {
        Files.createDirectories(target);
        List<Path> copies = new ArrayList<>();
        for (BundledJar jar : jars) {
            copies.add(copy(jar, target));
        }
        removeOthers(target, new HashSet<>(copies));
        return copies;
    }

    private static Path copy(BundledJar jar, Path target) throws IOException {
        String base = jar.name().substring(0, jar.name().length() - PluginJar.SUFFIX.length());
        Path copy = target.resolve(base + "-" + HexFormat.of().toHexDigits((int) jar.checksum()) + PluginJar.SUFFIX);
        if (!isWhole(copy, jar)) {
            Path unfinished = Files.createTempFile(target, base, ".part");
            try (InputStream in = jar.content().open()) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static boolean isWhole(Path copy, BundledJar jar) throws IOException {
        return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                && Files.size(copy) == jar.size()
                && checksum(copy) == jar.checksum();
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
}
