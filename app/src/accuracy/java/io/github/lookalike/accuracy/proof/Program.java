package io.github.lookalike.accuracy.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A built program, run as people run it, with a new data folder each time. */
final class Program {

    /** What a POSIX shell's {@code times} prints last: minutes and seconds that its children took, for users and system. */
    private static final Pattern TIMES =
            Pattern.compile("(\\d+)m(\\d+(?:[.,]\\d+)?)s (\\d+)m(\\d+(?:[.,]\\d+)?)s\\s*$");

    private static final int FOUND = 11;

    private final Path jar;
    private final Path temporary;

    Program(Path jar, Path temporary) {
        this.jar = jar;
        this.temporary = temporary;
    }

    /**
     * One {@code find} over a folder.
     *
     * @param json what it wrote
     * @param cpuSeconds of all its threads, the start of the JVM included
     */
    record Run(Path json, double cpuSeconds) {}

    Run find(Path folder) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(temporary, "data");
        Path json = data.resolve("found.json");
        Path times = data.resolve("times.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // $0 and further are the words after the script, so that nothing needs to be quoted.
        String script =
                "\"$0\" -jar \"$1\" --data \"$2\" find \"$3\" --format json --output \"$4\"; code=$?; times; exit $code";
        Process process = new ProcessBuilder(List.of(
                        "sh",
                        "-c",
                        script,
                        java,
                        jar.toString(),
                        data.resolve("index").toString(),
                        folder.toString(),
                        json.toString()))
                .redirectOutput(times.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        if (code != 0 && code != FOUND) {
            throw new IOException(jar + " ended with " + code);
        }
        return new Run(json, seconds(Files.readString(times, StandardCharsets.UTF_8)));
    }

    private static double seconds(String text) throws IOException {
        Matcher matcher = TIMES.matcher(text);
        if (!matcher.find()) {
            throw new IOException("no times in " + text);
        }
        return 60 * number(matcher, 1) + number(matcher, 2) + 60 * number(matcher, 3) + number(matcher, 4);
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group).replace(',', '.'));
    }
}
