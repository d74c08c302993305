package io.github.lookalike.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles classes and packs them as a plugin, as a third party would, only with more ways to get it wrong. */
public final class PluginJarBuilder {

    private final String id;
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> helpers = new HashSet<>();
    private Path folder;
    private String requires = ">=1.0.0 & <2.0.0";
    private boolean index = true;

    public PluginJarBuilder(String id, Path folder) {
        this.id = id;
        this.folder = folder;
    }

    PluginJarBuilder in(Path other) {
        folder = other;
        return this;
    }

    PluginJarBuilder requires(String range) {
        requires = range;
        return this;
    }

    public PluginJarBuilder withClass(String name, String source) {
        sources.put(name, source);
        return this;
    }

    /** A class that is no extension. */
    PluginJarBuilder withHelper(String name, String source) {
        helpers.add(name);
        return withClass(name, source);
    }

    public PluginJarBuilder withText(String name, String text) {
        texts.put(name, text);
        return this;
    }

    PluginJarBuilder withoutIndex() {
        index = false;
        return this;
    }

    public Path build() throws IOException {
        Files.createDirectories(folder);
        Path classes = compile();
        Path jar = folder.resolve(id + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest())) {
            for (Path compiled : classes(classes)) {
                add(out, compiled.getFileName().toString(), Files.readAllBytes(compiled));
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                add(out, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (index) {
                Set<String> extensions = new TreeSet<>(sources.keySet());
                extensions.removeAll(helpers);
                String names = String.join("\n", extensions);
                add(out, "META-INF/extensions.idx", names.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (Stream<Path> work = Files.walk(classes)) {
            for (Path file : work.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return jar;
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private Path compile() throws IOException {
        Path work = Files.createTempDirectory("plugin");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", work.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve(source.getKey() + ".java");
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        arguments.add("-classpath");
        arguments.add(System.getProperty("java.class.path"));
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("does not compile: " + sources.keySet());
        }
        return work;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!id.isEmpty()) {
            main.putValue("Plugin-Id", id);
        }
        main.putValue("Plugin-Version", "0.1.0");
        main.putValue("Plugin-Requires", requires);
        return manifest;
    }
}
