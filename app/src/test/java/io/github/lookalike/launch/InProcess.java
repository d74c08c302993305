package io.github.lookalike.launch;

import io.github.lookalike.cli.CommandLineProgram;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The command line over the real parts, in this process. */
final class InProcess {

    private final Path data;

    InProcess(Path data) {
        this.data = data;
    }

    /** What a command ended with and printed. */
    record Ended(int code, String out, String err) {}

    Ended run(String... arguments) {
        return runWith("", arguments);
    }

    /** The same, with this on the standard input. */
    Ended runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLineProgram program = new CommandLineProgram(
                new Wiring(Versions.read())::open,
                "1",
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err);
        String[] all = Stream.concat(Stream.of("--data", data.toString()), Arrays.stream(arguments))
                .toArray(String[]::new);
        int code = program.run(all);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
