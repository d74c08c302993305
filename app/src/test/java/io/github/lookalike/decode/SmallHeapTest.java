package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many workers on many large pictures in a heap that holds only a few of them: they wait for each other. */
final class SmallHeapTest {

    private static final int WORKERS = 8;
    private static final int PICTURES = 16;
    private static final int SIDE = 4000;

    @TempDir
    private Path folder;

    @Test
    void many_large_pictures_at_once_do_not_exhaust_the_heap() throws Exception {
        for (int i = 0; i < PICTURES; i++) {
            inOneStrip(file(folder, i));
        }

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(PICTURES).allMatch("TIFF"::equals);
    }

    /** What the small JVM does. */
    public static void main(String[] arguments) throws Exception {
        PictureReader reader = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        List<Future<String>> outcomes = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            Path file = file(Path.of(arguments[0]), i);
            outcomes.add(workers.submit(() -> outcome(reader, file)));
        }
        for (Future<String> outcome : outcomes) {
            System.out.println(outcome.get());
        }
        workers.shutdown();
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("large-" + number + ".tif");
    }

    private static String outcome(PictureReader reader, Path file) {
        try {
            return reader.read(file, new TargetSize(128)).format();
        } catch (UnreadableException e) {
            return e.code() + " " + e.getMessage();
        }
    }

    /** A TIFF that its reader holds whole; a file with a hole, for it is black. */
    private static void inOneStrip(Path file) throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 8);
        entry(tiff, 0x100, SIDE);
        entry(tiff, 0x101, SIDE);
        entry(tiff, 0x102, 8);
        entry(tiff, 0x103, 1);
        entry(tiff, 0x106, 1);
        entry(tiff, 0x111, tiff.capacity());
        entry(tiff, 0x115, 1);
        entry(tiff, 0x117, SIDE * SIDE);
        Files.write(file, tiff.array());
        try (RandomAccessFile holed = new RandomAccessFile(file.toFile(), "rw")) {
            holed.setLength((long) tiff.capacity() + SIDE * SIDE);
        }
    }

    private static void entry(ByteBuffer tiff, int tag, int value) {
        tiff.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }
}
