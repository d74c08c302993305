package io.github.lookalike.host;

import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What can be seen of a plugin's jar without loading it. */
final class PluginJar {

    /** Of its file name. */
    static final String SUFFIX = ".jar";

    private static final String API_CLASS = "io/github/lookalike/api/ImageFile.class";
    private static final String EXTENSIONS = "META-INF/extensions.idx";

    private PluginJar() {}

    /** The jars of a folder by name; none where there is no such folder. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    /** The plugin's id; empty when the file is no plugin. */
    static Optional<String> id(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return id(jar);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a file is called that has no id. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What its manifest says under a name; empty where it says nothing. */
    static String text(Path file, String name) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest == null
                    ? ""
                    : String.valueOf(manifest.getMainAttributes().getOrDefault(new Attributes.Name(name), ""));
        }
    }

    /** In hexadecimal digits. */
    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Why the file cannot be a plugin; none when it may be one. */
    static List<Reason> objections(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return List.of(Reason.of("plugin.empty"));
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            if (id(jar).isEmpty()) {
                return List.of(Reason.of("plugin.no-id"));
            }
            if (jar.getEntry(API_CLASS) != null) {
                return List.of(Reason.of("plugin.own-api"));
            }
            if (jar.getEntry(EXTENSIONS) == null) {
                return List.of(Reason.of("plugin.no-extensions", EXTENSIONS));
            }
            return List.of();
        } catch (java.util.zip.ZipException e) {
            return List.of(Reason.of("plugin.no-jar"), Reason.verbatim(String.valueOf(e.getMessage())));
        }
    }

    private static Optional<String> id(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        if (manifest == null) {
            return Optional.empty();
        }
        Attributes main = manifest.getMainAttributes();
        return Optional.ofNullable(main.getValue("Plugin-Id")).filter(id -> !id.isBlank());
    }
}
