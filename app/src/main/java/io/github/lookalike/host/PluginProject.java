package io.github.lookalike.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes the project of a new plugin: code that works, its test, builds for Maven and Gradle, and the API to build it with. */
public final class PluginProject {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Characters of a name. */
    public static final int LONGEST_NAME = 40;

    private final PluginKind kind;
    private final String name;
    private final String apiVersion;

    /**
     * @param name lower-case letters, digits and dashes
     * @param apiVersion of the API that this program has
     * @throws IllegalArgumentException when it can be no such name
     */
    public PluginProject(PluginKind kind, String name, String apiVersion) {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of a plugin: " + name);
        }
        this.kind = kind;
        this.name = name;
        this.apiVersion = apiVersion;
    }

    /** Whether a plugin may be called so: lower-case letters, digits and single dashes, and not too long. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.length() <= LONGEST_NAME;
    }

    /**
     * Writes all files.
     *
     * @param folder a new one
     * @throws FileAlreadyExistsException when something is there already
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
        Files.createDirectory(folder);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, filled(resource(file.getValue())), StandardCharsets.UTF_8);
        }
        writeApi(folder.resolve("repository"), apiVersion);
    }

    /**
     * Writes the API as a repository of Maven has it: classes, sources, Javadoc, contract tests and the BOM.
     *
     * @param apiVersion of the API that this program has
     */
    public static void writeApi(Path repository, String apiVersion) throws IOException {
        Path api = Files.createDirectories(repository.resolve("io/github/lookalike/plugin-api/" + apiVersion));
        for (String part : List.of("", "-sources", "-javadoc", "-tests")) {
            String jar = "plugin-api-" + apiVersion + part + ".jar";
            try (InputStream in = PluginProject.class.getResourceAsStream("/plugin-api/" + jar)) {
                if (in == null) {
                    throw new IOException("this program was packed without " + jar);
                }
                Files.write(api.resolve(jar), in.readAllBytes());
            }
        }
        Files.writeString(api.resolve("plugin-api-" + apiVersion + ".pom"), resource("plugin-api.pom"));
        Path bom = Files.createDirectories(repository.resolve("io/github/lookalike/plugin-bom/" + apiVersion));
        Files.writeString(bom.resolve("plugin-bom-" + apiVersion + ".pom"), resource("plugin-bom.pom"));
    }

    /** By their places in the project, the templates of its files. */
    private Map<String, String> files() {
        String code = packageName().replace('.', '/') + "/" + className();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", "pom.xml");
        files.put("build.gradle", "build.gradle");
        files.put("settings.gradle", "settings.gradle.txt");
        files.put("README.md", kind == PluginKind.scorer ? "scorer.README.md.txt" : "README.md.txt");
        files.put(".gitignore", "gitignore.txt");
        files.put("src/main/java/" + packageName().replace('.', '/') + "/package-info.java", "package-info.java.txt");
        files.put("src/main/java/" + code + ".java", kind.name() + ".java.txt");
        files.put("src/test/java/" + code + "Test.java", kind.name() + ".test.txt");
        if (kind == PluginKind.scorer || kind == PluginKind.action) {
            files.put("src/main/resources/texts.properties", kind.name() + ".texts.txt");
        }
        if (kind == PluginKind.scorer) {
            files.put("src/main/resources/texts_de.properties", "scorer.texts_de.txt");
        }
        return files;
    }

    /** The name of its jar, without the version. */
    public String artifact() {
        return kind.name() + "-" + name;
    }

    private String packageName() {
        return "org.example." + name.replace("-", "");
    }

    private String className() {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("-", -1)) {
            words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return words.append(kind.suffix()).toString();
    }

    /** What is made for this API works until the next major version of it. */
    private String range() {
        int major = Integer.parseInt(apiVersion.substring(0, apiVersion.indexOf('.')));
        return ">=" + apiVersion + " & <" + (major + 1) + ".0.0";
    }

    private String filled(String template) {
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).replace('-', ' ');
        String magic = name.replace("-", "").toUpperCase(Locale.ROOT);
        return template.replace("@PACKAGE@", packageName())
                .replace("@CLASS@", className())
                .replace("@ARTIFACT@", artifact())
                .replace("@NAME@", name)
                .replace("@TITLE@", title)
                .replace("@RANGE@", range())
                .replace(
                        "@XML_RANGE@",
                        range().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .replace("@MAGIC@", magic)
                .replace("@SUFFIX@", magic.toLowerCase(Locale.ROOT))
                .replace("@DOLLAR@", "$");
    }

    private static String resource(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PluginProject.class.getResourceAsStream("project/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
