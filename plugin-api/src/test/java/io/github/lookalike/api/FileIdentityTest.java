package io.github.lookalike.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileIdentityTest {

    private static final Instant EXACT = Instant.parse("2019-08-07T06:05:03.987654321Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void knows_a_time_again_that_a_coarser_file_system_keeps() {
        for (String kept : new String[] {
            "06:05:03.9876543Z",
            "06:05:03.987654Z",
            "06:05:03.987Z",
            "06:05:03.98Z",
            "06:05:03Z",
            "06:05:02Z",
            "06:05:04Z",
            "06:05:03.99Z"
        }) {
            assertTrue(FileIdentity.isSameTime(EXACT, Instant.parse("2019-08-07T" + kept)), kept);
        }
    }

    @Test
    void knows_other_times_by_all_their_digits() {
        for (String other : new String[] {
            "06:05:03.987654322Z", "06:05:03.987653Z", "06:05:03.5Z", "06:05:05Z", "06:05:01Z", "06:05:06Z", "07:05:04Z"
        }) {
            assertFalse(FileIdentity.isSameTime(EXACT, Instant.parse("2019-08-07T" + other)), other);
        }
    }

    @Test
    void tells_what_a_file_holds() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc");
        FileIdentity is = FileIdentity.of(file);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", is.sha256());
        assertTrue(is.looksLike(file));
        Files.writeString(file, "abcd");
        assertFalse(is.looksLike(file));
        assertThrows(IOException.class, () -> FileIdentity.of(folder));
        assertThrows(IllegalArgumentException.class, () -> new FileIdentity(1, EXACT, "abc"));
    }
}
