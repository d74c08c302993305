package io.github.lookalike.launch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, which can be killed, and whose trash is a folder of the test. */
final class ChildProgram {

    private final Path data;
    private final Path trash;
    private final Path err;

    /** @param trash what desktops call XDG_DATA_HOME */
    ChildProgram(Path data, Path trash, Path err) {
        this.data = data;
        this.trash = trash;
        this.err = err;
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--data",
                data.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(err + ".out")));
        // Under a locale that knows ASCII alone the program starts itself anew, and the killed process would be the
        // other.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_DATA_HOME", trash.toString());
        return builder.start();
    }

    /** Runs to the end; says with what code it ended. */
    int run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).waitFor();
    }

    /** What the last process said on its standard error. */
    String said() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }
}
