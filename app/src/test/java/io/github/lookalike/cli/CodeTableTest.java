package io.github.lookalike.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTableTest {

    private static final Pattern CODE = Pattern.compile("\"([A-Z]{3}-[0-9]{2})\"");

    @Test
    void every_code_that_the_sources_name_is_listed_with_its_meaning() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    named.add(code.group(1));
                }
            }
        }
        // What the window alone shows never comes out of a command.
        named.removeIf(code -> code.startsWith("WIN-"));

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named)
                .allSatisfy(
                        code -> assertThat(CodeTable.lines()).anyMatch(line -> line.matches(" +" + code + "  \\S.*")));
    }

    @Test
    void exit_codes_are_those_that_scripts_rely_on() {
        assertThat(CodeTable.lines())
                .contains(
                        "  0  done, or nothing found",
                        "  1  failed",
                        "  2  wrong usage",
                        "  3  done but some files could not be read or acted on",
                        "  11  similar pictures found");
        assertThat(ExitCode.sentence()).contains("11 similar pictures found");
    }
}
