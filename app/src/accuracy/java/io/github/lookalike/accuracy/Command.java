package io.github.lookalike.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs another program to its end. */
final class Command {

    private Command() {}

    /** What it wrote; empty when there is no such program or it failed. */
    static Optional<String> output(Path scratch, List<String> words) throws IOException, InterruptedException {
        Path output = Files.createTempFile(scratch, "peer", ".txt");
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        int code = process.waitFor();
        return code == 0 ? Optional.of(Files.readString(output, StandardCharsets.UTF_8)) : Optional.empty();
    }
}
