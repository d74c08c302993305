package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The notices of others' work against what the finished jar holds. */
class NoticesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^  ([a-z][a-z0-9.]+) {2,}(\\S.*)$");

    private static String notices() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NoticesTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> byPackage() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(notices());
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }

    @Test
    void every_package_of_others_has_its_notice_and_every_notice_its_package() throws IOException {
        Path program = Path.of("target", "lookalike.jar");
        Assumptions.assumeTrue(Files.exists(program), "not packed yet");
        Map<String, String> rows = byPackage();
        Set<String> unnamed = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        try (JarFile jar = new JarFile(program.toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('/')))
                            .replace('/', '.'))
                    .filter(name -> !name.startsWith("io.github.lookalike"))
                    .distinct()
                    .forEach(name -> rows.keySet().stream()
                            .filter(known -> name.equals(known) || name.startsWith(known + "."))
                            .findFirst()
                            .ifPresentOrElse(met::add, () -> unnamed.add(name)));
        }

        assertThat(unnamed).isEmpty();
        assertThat(met).isEqualTo(rows.keySet());
    }

    @Test
    void every_library_stands_under_a_licence() throws IOException {
        String notices = notices();
        String licences = notices.substring(0, notices.indexOf("By their packages"));

        assertThat(byPackage().values())
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        library -> assertThat(licences.replaceAll("\\s+", " ")).contains(library.split(",", -1)[0]));
    }
}
