package io.github.lookalike.action.trash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecycleBinTest {

    private static final String ORIGIN = "C:\\Users\\Ada\\Pictures\\Sömmer.jpg";

    @TempDir
    private Path bin = Path.of("");

    @Test
    void reads_notes_of_windows_10() throws IOException {
        Path info = recycled("S-1-5-21-1", "ABC123", note(2, 7, 100, ORIGIN), "picture");
        assertThat(RecycledFile.read(info)).contains(new RecycledFile(info, 7, 100, ORIGIN));
    }

    @Test
    void reads_notes_of_windows_7() throws IOException {
        Path info = recycled("S-1-5-21-1", "ABC123", note(1, 7, 100, ORIGIN), "picture");
        assertThat(RecycledFile.read(info)).contains(new RecycledFile(info, 7, 100, ORIGIN));
    }

    @Test
    void finds_the_latest_of_the_same_origin_and_size() throws IOException {
        recycled("S-1-5-21-1", "OLD", note(2, 7, 100, ORIGIN), "earlier");
        Path latest =
                recycled("S-1-5-21-1", "NEW", note(2, 7, 200, ORIGIN.toUpperCase(java.util.Locale.ROOT)), "picture");
        recycled("S-1-5-21-1", "BIG", note(2, 8, 300, ORIGIN), "pictures");
        recycled("S-1-5-21-2", "TWO", note(2, 7, 400, "C:\\other.jpg"), "picture");
        TrashSearch.Found found = RecycleBin.find(bin, ORIGIN, 7).get(0);
        assertThat(found.place()).hasContent("picture");
        assertThat(found.info()).contains(latest);
    }

    @Test
    void passes_over_notes_whose_file_is_gone() throws IOException {
        Path info = recycled("S-1-5-21-1", "ABC123", note(2, 7, 100, ORIGIN), "picture");
        Files.delete(info.resolveSibling("$RABC123.jpg"));
        assertThat(RecycleBin.find(bin, ORIGIN, 7)).isEmpty();
    }

    @Test
    void takes_no_harm_from_damaged_notes() throws IOException {
        Random random = new Random(7);
        byte[] good = note(2, 7, 100, ORIGIN);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = java.util.Arrays.copyOf(good, random.nextInt(good.length + 40));
            for (int n = 0; n < 4 && damaged.length > 0; n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path info = recycled("S-1-5-21-1", "DAMAGED", damaged, "picture");
            RecycledFile.read(info).ifPresent(read -> assertThat(read.origin()).hasSizeLessThan(40));
        }
    }

    private Path recycled(String user, String name, byte[] note, String content) throws IOException {
        Path folder = Files.createDirectories(bin.resolve(user));
        Files.writeString(folder.resolve("$R" + name + ".jpg"), content);
        return Files.write(folder.resolve("$I" + name + ".jpg"), note);
    }

    private static byte[] note(long version, long bytes, long deleted, String origin) {
        byte[] text = (origin + "\0").getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer note = ByteBuffer.allocate(version == 1 ? 24 + 520 : 28 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(version)
                .putLong(bytes)
                .putLong(deleted);
        if (version != 1) {
            note.putInt(origin.length() + 1);
        }
        return note.put(text).array();
    }
}
