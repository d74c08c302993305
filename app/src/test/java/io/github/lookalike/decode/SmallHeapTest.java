package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

        assertThat(SmallJvm.outcomes(folder, "128m", WORKERS).values())
                .hasSize(PICTURES)
                .containsOnly("TIFF");
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("large-" + number + ".tif");
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
