package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.words.Worded;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken, odd and malicious files: each is read or has a reason, in time. */
final class HostileCorpusTest {

    /** Words of Java, which tell nobody what is wrong with a file. */
    private static final String INNARDS = "\\w(Exception|Error)\\b|\\bjava\\.|\\w\\[\\w+=";

    private static final long PATIENCE_SECONDS = 8;
    private static final int LARGEST_MUTATED = 100_000;

    @TempDir
    private Path folder;

    @Test
    void every_hostile_file_is_read_or_has_a_reason() throws IOException {
        List<Path> files = Reading.corpora("hostile");

        int read = 0;
        for (Path file : files) {
            read += isRead(file) ? 1 : 0;
        }

        assertThat(files).hasSizeGreaterThan(900);
        assertThat(read).isGreaterThan(700);
    }

    @Test
    void so_is_every_second_page_or_frame_of_them() throws IOException {
        for (Path file : Reading.corpora("hostile")) {
            isRead(file, 1);
        }
    }

    @Test
    void so_is_every_mutation_of_them() throws IOException {
        Random random = new Random(20240229);
        List<Path> files = Reading.corpora("hostile").stream()
                .filter(file -> file.toFile().length() < LARGEST_MUTATED)
                .toList();
        for (int i = 0; i < files.size(); i += 3) {
            isRead(mutation(Files.readAllBytes(files.get(i)), random, i));
        }
    }

    @Test
    void so_is_every_mutation_of_one_file_of_each_format() throws Exception {
        Random random = new Random(20240301);
        for (String name : List.of(
                "scene.png",
                "scene-interlaced.png",
                "scene-lzw.tif",
                "scene.gif",
                "scene-lossy.webp",
                "scene.psd",
                "scene.ico",
                "scene.icns",
                "scene.tga",
                "scene.pcx",
                "scene.hdr",
                "scene.heic",
                "scene.iff",
                "scene.sgi",
                "scene.dds",
                "scene.xwd",
                "scene.bmp",
                "scene-jfif.jpg",
                "scene-progressive.jpg")) {
            for (int i = 0; i < 25; i++) {
                isRead(mutation(Reading.fixture(name), random, i));
            }
        }
    }

    private Path mutation(byte[] bytes, Random random, int number) throws IOException {
        int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
        byte[] changed = Arrays.copyOf(bytes, length);
        for (int i = 0; i < 1 + random.nextInt(8) && length > 0; i++) {
            int at = random.nextBoolean() ? random.nextInt(Math.min(length, 256)) : random.nextInt(length);
            changed[at] = (byte) random.nextInt(256);
        }
        return Files.write(folder.resolve("mutation-" + number % 8), changed);
    }

    private static boolean isRead(Path file) {
        return isRead(file, 0);
    }

    private static boolean isRead(Path file, int page) {
        List<String> outcome = new ArrayList<>();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            Picture picture = Reading.reader().readPage(file, page, Reading.SMALL);
            outcome.add(picture.format());
        } catch (UnreadableException e) {
            assertThat(Worded.of(e)).as(file.toString()).isNotBlank().doesNotContainPattern(INNARDS);
            assertThat(e.code()).matches("DEC-0[1-8]");
        }
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(used / 1_000_000_000).as("seconds of work for " + file).isLessThan(PATIENCE_SECONDS);
        return !outcome.isEmpty();
    }
}
