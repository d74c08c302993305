package io.github.lookalike.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lookalike.api.contract.CrashingDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeMoveTest {

    private static final FileTime TIME = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void lay_out_a_picture() throws IOException {
        Files.createDirectory(folder.resolve("old"));
        Files.createDirectory(folder.resolve("new"));
        Files.writeString(from(), "picture");
        Files.setLastModifiedTime(from(), TIME);
    }

    @Test
    void moves_on_any_kind_of_disk() throws IOException {
        for (boolean otherDisk : List.of(false, true)) {
            for (boolean hardLinks : List.of(false, true)) {
                CrashingDisk disk = disk(otherDisk, hardLinks);
                SafeMove.move(disk.over(from()), disk.over(to()));
                assertLiesOnly(to());
                SafeMove.move(disk.over(to()), disk.over(from()));
                assertLiesOnly(from());
            }
        }
    }

    @Test
    void never_overwrites() throws IOException {
        Files.writeString(to(), "another");
        for (boolean otherDisk : List.of(false, true)) {
            CrashingDisk disk = disk(otherDisk, false);
            assertThrows(FileAlreadyExistsException.class, () -> SafeMove.move(disk.over(from()), disk.over(to())));
        }
        assertEquals("another", Files.readString(to()));
        assertEquals("picture", Files.readString(from()));
    }

    @Test
    void moves_no_links_and_no_folders() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), from());
        assertThrows(FileSystemException.class, () -> SafeMove.move(link, to()));
        assertThrows(FileSystemException.class, () -> SafeMove.move(folder.resolve("old"), to()));
        assertThrows(NoSuchFileException.class, () -> SafeMove.move(folder.resolve("none"), to()));
        assertLies(from());
    }

    @Test
    void settles_a_move_that_was_cut_off_between_two_names_to_the_new_one() throws IOException {
        Files.createLink(HalfMoved.part(from(), to()), from());
        Files.createLink(to(), from());
        assertTrue(SafeMove.settle(from(), to()));
        assertLiesOnly(to());
    }

    @Test
    void removes_no_name_that_no_move_made() throws IOException {
        Files.createLink(to(), from());
        assertFalse(SafeMove.settle(from(), to()));
        assertLies(from());
        assertLies(to());
        Files.delete(to());
        Files.copy(from(), to(), StandardCopyOption.COPY_ATTRIBUTES);
        assertFalse(SafeMove.settle(from(), to()));
        assertFalse(SafeMove.settle(to(), from()));
        assertLies(from());
        assertLies(to());
    }

    @Test
    void settles_nothing_below_a_plain_file() throws IOException {
        assertFalse(SafeMove.settle(from(), from().resolve("a.jpg")));
        assertLiesOnly(from());
    }

    @Test
    void moves_no_copy_of_a_file_that_is_not_what_was_read() throws IOException {
        FileIdentity is = FileIdentity.of(from());
        Files.writeString(from(), "another");
        Files.setLastModifiedTime(from(), TIME);
        CrashingDisk disk = disk(true, true);
        assertThrows(FileSystemException.class, () -> SafeMove.move(disk.over(from()), disk.over(to()), is));
        assertEquals("another", Files.readString(from()));
        assertFalse(Files.exists(to()));
    }

    @Test
    void keeps_the_suffix_of_a_name_that_is_shortened() throws IOException {
        Path free = SafeMove.freeName(folder.resolve("ä".repeat(125) + ".jpg"), 245);
        String name = String.valueOf(free.getFileName());
        assertTrue(name.endsWith("ä.jpg"), name);
        assertEquals(244, name.getBytes(StandardCharsets.UTF_8).length);
        Files.writeString(free, "");
        Path second = SafeMove.freeName(folder.resolve("ä".repeat(125) + ".jpg"), 245);
        assertTrue(second.toString().endsWith("ä (2).jpg"), second.toString());
    }

    @Test
    void never_removes_the_only_name_of_a_file_that_is_reached_by_two_paths() throws IOException {
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("old"));
        assertFalse(SafeMove.settle(from(), alias.resolve("a.jpg")));
        assertLies(from());
    }

    @Test
    void settles_to_the_old_place_when_something_else_lies_in_the_new_one() throws IOException {
        Files.writeString(to(), "another");
        assertFalse(SafeMove.settle(from(), to()));
        assertEquals("another", Files.readString(to()));
        assertLies(from());
    }

    @Test
    void says_when_a_file_is_in_neither_place() throws IOException {
        Files.delete(from());
        assertThrows(NoSuchFileException.class, () -> SafeMove.settle(from(), to()));
    }

    @Test
    void numbers_names_that_are_taken() throws IOException {
        assertEquals(to(), SafeMove.freeName(to()));
        Files.writeString(to(), "");
        assertEquals(to().resolveSibling("a (2).jpg"), SafeMove.freeName(to()));
        Files.writeString(to().resolveSibling("a (2).jpg"), "");
        assertEquals(to().resolveSibling("a (3).jpg"), SafeMove.freeName(to()));
        Path dotted = Files.writeString(folder.resolve(".hidden"), "");
        assertEquals(folder.resolve(".hidden (2)"), SafeMove.freeName(dotted));
    }

    @Test
    void shortens_a_name_that_would_get_too_long() throws IOException {
        Path longest = Files.writeString(folder.resolve("ä".repeat(125) + ".jpg"), "");
        Path free = SafeMove.freeName(longest);
        String name = String.valueOf(free.getFileName());
        assertTrue(name.endsWith("ä (2).jpg"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 250, name);
        Files.writeString(free, "");
    }

    private CrashingDisk disk(boolean otherDisk, boolean hardLinks) {
        CrashingDisk disk = new CrashingDisk();
        if (otherDisk) {
            disk.splitOff(folder.resolve("new"));
        }
        if (!hardLinks) {
            disk.forbidHardLinks();
        }
        return disk;
    }

    private void assertLies(Path place) throws IOException {
        assertEquals("picture", Files.readString(place));
        assertEquals(TIME, Files.getLastModifiedTime(place));
    }

    private void assertLiesOnly(Path place) throws IOException {
        assertLies(place);
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    Set.of(place), Set.copyOf(all.filter(Files::isRegularFile).toList()));
        }
    }

    private Path from() {
        return folder.resolve("old").resolve("a.jpg");
    }

    private Path to() {
        return folder.resolve("new").resolve("a.jpg");
    }
}
