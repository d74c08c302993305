package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Reads the files of a folder, several at once, in a JVM of its own with little memory and the usual limits. */
final class SmallJvm {

    private SmallJvm() {}

    /** By file name: the format of each picture, or the code of the reason why it cannot be read. */
    static Map<String, String> outcomes(Path folder, String heap, int workers) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallJvm.class.getName(),
                        folder.toString(),
                        Integer.toString(workers))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Map<String, String> outcomes = new TreeMap<>();
        said.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            outcomes.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return outcomes;
    }

    /** What the small JVM does. */
    public static void main(String[] arguments) throws Exception {
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Future<String>> outcomes = files.sorted()
                    .map(file -> workers.submit(() -> file.getFileName() + "\t" + outcome(reader, file)))
                    .toList();
            for (Future<String> outcome : outcomes) {
                System.out.println(outcome.get());
            }
        }
        workers.shutdown();
    }

    private static String outcome(PictureReader reader, Path file) {
        try {
            return reader.read(file, new TargetSize(128)).format();
        } catch (UnreadableException e) {
            return e.code();
        }
    }
}
