package io.github.lookalike.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one run of a program took, its children and its start included, by GNU time.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all processors together
 * @param peakMegabytes the most memory it had in use at once (resident)
 * @param said what it wrote
 */
record MeasuredRun(double wall, double cpu, long peakMegabytes, String said) {

    private static final Path TIME = Path.of("/usr/bin/time");

    /** Whether this machine has what is needed to measure. */
    static boolean isPossible() {
        return Files.isExecutable(TIME);
    }

    static MeasuredRun of(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path figures = Files.createTempFile("time", ".txt");
        Path said = Files.createTempFile("said", ".txt");
        try {
            List<String> timed =
                    new ArrayList<>(List.of(TIME.toString(), "-f", "%e %U %S %M", "-o", figures.toString()));
            timed.addAll(command);
            ProcessBuilder builder =
                    new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            if (exit == 1 || exit == 2 || exit > 125) {
                throw new IOException(command.get(0) + " failed with " + exit + ": "
                        + Files.readString(said, StandardCharsets.ISO_8859_1));
            }
            List<String> lines = Files.readAllLines(figures);
            String[] values = lines.get(lines.size() - 1).split(" ");
            return new MeasuredRun(
                    Double.parseDouble(values[0]),
                    Double.parseDouble(values[1]) + Double.parseDouble(values[2]),
                    Long.parseLong(values[3]) >> 10,
                    Files.readString(said, StandardCharsets.ISO_8859_1));
        } finally {
            Files.delete(figures);
            Files.delete(said);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "wall %7.2f s   CPU %7.2f s   peak %5d MB", wall, cpu, peakMegabytes);
    }
}
