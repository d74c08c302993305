package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.scan.TestPictures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an empty folder to a plugin in use, by the commands that its author types. */
class PluginAuthorTest {

    @TempDir
    private Path temporary;

    private InProcess program;

    @BeforeEach
    void start() {
        Assumptions.assumeTrue(
                PluginAuthorTest.class.getResource("/plugin-api/plugin-api-1.0.0-tests.jar") != null,
                "the API is not packed yet");
        program = new InProcess(temporary.resolve("data"));
    }

    /** Command 1 of 3: {@code plugin new}; 2: {@code mvn package}; 3: {@code plugin install}. */
    @Test
    void three_commands_lead_from_an_empty_folder_to_a_plugin_in_use() throws Exception {
        Path project = temporary.resolve("golden");
        assertThat(program.run("plugin", "new", "scorer", "golden", "--to", project.toString())
                        .code())
                .isZero();
        assertThat(maven(project)).isZero();
        Path jar = project.resolve("target").resolve("scorer-golden-1.0.0.jar");
        InProcess.Ended installed = program.run("plugin", "install", jar.toString());
        assertThat(installed.code()).as(installed.err()).isZero();
        assertThat(installed.out())
                .contains(
                        "scorer-golden 1.0.0 by You",
                        "adds      scorer golden",
                        "made for  plugin-api >=1.0.0",
                        "SHA-256");

        assertThat(program.run("list", "plugins").out()).contains("scorer-golden 1.0.0  active");
        assertThat(program.run("plugin", "options").out()).contains("scorer-golden.ratio=1.618  Ratio of the sides");
        Path pictures = Files.createDirectories(temporary.resolve("pictures"));
        TestPictures.write(1, pictures.resolve("a.png"));
        TestPictures.write(1, pictures.resolve("b.jpg"));
        assertThat(program.run("find", pictures.toString(), "--format", "json").out())
                .contains("\"golden\"", "ratio ");
    }

    /** The contract of each kind is held by its test in the project itself; here nothing may be left unfilled. */
    @ParameterizedTest
    @ValueSource(strings = {"hash", "scorer", "action", "decoder"})
    void every_kind_of_project_is_whole(String kind) throws IOException {
        Path project = temporary.resolve(kind);
        assertThat(program.run("plugin", "new", kind, "two-words", "--to", project.toString())
                        .code())
                .isZero();

        try (Stream<Path> files = Files.walk(project)) {
            List<Path> texts = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jar"))
                    .toList();
            assertThat(texts).hasSize(Map.of("scorer", 12, "action", 11).getOrDefault(kind, 10));
            for (Path text : texts) {
                assertThat(text).content().doesNotContain("@CLASS@", "@PACKAGE@", "@NAME@", "@DOLLAR@", "${plugin-api");
            }
        }
        assertThat(project.resolve("repository/io/github/lookalike/plugin-api/1.0.0"))
                .isDirectoryContaining("glob:**-tests.jar")
                .isDirectoryContaining("glob:**-javadoc.jar")
                .isDirectoryContaining("glob:**-sources.jar");
    }

    @Test
    void nothing_that_is_there_is_written_over_and_no_name_leads_elsewhere() throws IOException {
        Path project = Files.createDirectories(temporary.resolve("mine"));
        assertThat(program.run("plugin", "new", "hash", "mine", "--to", project.toString())
                        .code())
                .isEqualTo(2);
        assertThat(project).isEmptyDirectory();
        for (String name : List.of("../up", "Upper", "-x", "a--b", "a/b")) {
            assertThat(program.run("plugin", "new", "hash", "--", name).code())
                    .as(name)
                    .isEqualTo(2);
        }
    }

    @Test
    void the_api_can_be_put_into_any_repository() {
        Path repository = temporary.resolve("repository");

        assertThat(program.run("plugin", "api", repository.toString()).code()).isZero();
        assertThat(repository.resolve("io/github/lookalike/plugin-bom/1.0.0/plugin-bom-1.0.0.pom"))
                .content()
                .contains("<artifactId>junit-bom</artifactId>")
                .doesNotContain("${");
    }

    private int maven(Path project) throws IOException, InterruptedException {
        Path mvnw = Path.of("..", "mvnw").toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.isExecutable(mvnw) && File.separatorChar == '/');
        List<String> command = new ArrayList<>(List.of(
                mvnw.toString(),
                "-q",
                "-f",
                project.resolve("pom.xml").toString(),
                "-Dmaven.repo.local=" + localRepository(),
                "package"));
        Path log = temporary.resolve("maven.log");
        Process process = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        assertThat(log).content().doesNotContain("BUILD FAILURE");
        return code;
    }

    /** The usual one, but without anything of ours, so that the project's own copy of the API is what is built with. */
    private Path localRepository() throws IOException {
        Path usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
        Path own = Files.createDirectories(temporary.resolve("m2"));
        link(usual, own, "io");
        link(usual.resolve("io"), Files.createDirectories(own.resolve("io")), "github");
        link(usual.resolve("io/github"), Files.createDirectories(own.resolve("io/github")), "lookalike");
        return own;
    }

    private static void link(Path from, Path to, String but) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.list(from)) {
            for (Path one : all.filter(path -> !path.endsWith(but)).toList()) {
                Files.createSymbolicLink(to.resolve(one.getFileName().toString()), one);
            }
        }
    }
}
