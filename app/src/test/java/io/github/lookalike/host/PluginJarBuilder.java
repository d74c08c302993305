package io.github.lookalike.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles classes and packs them as a plugin, as a third party would, only with more ways to get it wrong. */
final class PluginJarBuilder {

    private final String id;
    private final Map<String, String> sources = new TreeMap<>();
    private Path folder;
    private String requires = ">=1.0.0 & <2.0.0";
    private boolean index = true;

    PluginJarBuilder(String id, Path folder) {
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

    PluginJarBuilder withClass(String name, String source) {
        sources.put(name, source);
        return this;
    }

    PluginJarBuilder withoutIndex() {
        index = false;
        return this;
    }

    Path build() throws IOException {
        Files.createDirectories(folder);
        Path classes = compile();
        Path jar = folder.resolve(id + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest())) {
            for (String name : sources.keySet()) {
                add(out, name + ".class", Files.readAllBytes(classes.resolve(name + ".class")));
            }
            if (index) {
                String names = String.join("\n", sources.keySet());
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
