package io.github.lookalike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a start, most is classes: read, checked, made for the first time, and what is run once compiled for nothing. */
class StartTest {

    /** 2488 on Java 17, on 29 November 2026, by {@code -Xlog:class+load}; those of the archive of the JDK are not among them. */
    private static final int CLASSES = 2495;

    /** 92 and 76: made while it runs, for lambdas and sums of strings whose like there was none of before. */
    private static final int MADE = 110;

    @TempDir
    private Path folder;

    @Test
    void a_first_scan_loads_no_more_classes_than_it_needs() throws Exception {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        ImageIO.write(
                new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB),
                "jpg",
                pictures.resolve("a.jpg").toFile());

        List<String> loaded = loadedBy("--data", folder.resolve("data").toString(), "scan", pictures.toString());

        // What the archive of the JDK has costs next to nothing.
        assertThat(loaded.stream().filter(line -> !line.contains("shared objects file")))
                .hasSizeBetween(CLASSES / 2, CLASSES);
        assertThat(loaded.stream().filter(line -> line.contains("java.lang.invoke.LambdaForm$")))
                .hasSizeLessThan(MADE);
    }

    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        assertThat(builder.start().waitFor()).isZero();
        return Files.readAllLines(log);
    }
}
