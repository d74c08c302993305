package io.github.lookalike.api.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.FileIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link FileAction} holds, tried on real files: extend it and hand over yours. */
public abstract class FileActionContract {

    private static final byte[] PICTURE = "the redundant picture, whole".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STRANGER = "somebody else's file".getBytes(StandardCharsets.UTF_8);
    private static final FileTime TIME = FileTime.from(Instant.parse("2019-08-07T06:05:04Z"));

    @TempDir
    private Path folder = Path.of("");

    /** The action to hold to the contract, a new one at each call: nothing may be remembered but by the receipt. */
    protected abstract FileAction action();

    /** What the keeper holds; an action that wants equal files answers the given bytes. */
    protected byte[] keeperBytes(byte[] redundantBytes) {
        return "the keeper".getBytes(StandardCharsets.UTF_8);
    }

    /** Whether nothing lies in the old place afterwards; an action that leaves a link there answers no. */
    protected boolean leavesOldPlaceEmpty() {
        return true;
    }

    @BeforeEach
    final void lay_out_a_redundant_picture_and_its_keeper() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), PICTURE);
        Files.setLastModifiedTime(file(), TIME);
        Files.write(keeper(), keeperBytes(PICTURE.clone()));
    }

    @Test
    void names_itself() {
        assertTrue(action().id().matches("[a-z0-9][a-z0-9.-]{0,59}"), "id: " + action().id());
        assertFalse(action().displayName().isBlank(), "a person needs a name");
    }

    @Test
    void intends_without_touching_anything() throws Exception {
        Map<String, String> before = tree();
        ActionReceipt intent = action().intend(request());
        assertEquals(before, tree());
        assertEquals(action().id(), intent.action());
        assertEquals(file(), intent.file());
    }

    @Test
    void refuses_a_file_that_is_not_there() throws Exception {
        Files.delete(file());
        Map<String, String> before = tree();
        assertThrows(ActionFailedException.class, () -> action().intend(request()));
        assertEquals(before, tree());
    }

    @Test
    void fails_whole_when_the_file_vanishes_after_the_intent() throws Exception {
        ActionReceipt intent = action().intend(request());
        Files.delete(file());
        assertThrows(ActionFailedException.class, () -> action().perform(request(), intent));
        assertArrayEquals(keeperBytes(PICTURE.clone()), Files.readAllBytes(keeper()));
    }

    @Test
    void takes_the_file_to_its_new_place_whole() throws Exception {
        ActionReceipt receipt = perform();
        assertEquals(action().id(), receipt.action());
        assertEquals(file(), receipt.file());
        assertEquals(leavesOldPlaceEmpty(), !Files.exists(file(), LinkOption.NOFOLLOW_LINKS), "in the old place");
        assertArrayEquals(keeperBytes(PICTURE.clone()), Files.readAllBytes(keeper()), "the keeper stays as it was");
        if (receipt.nowAt().isPresent()) {
            assertArrayEquals(PICTURE, Files.readAllBytes(receipt.nowAt().get()));
            assertEquals(TIME, Files.getLastModifiedTime(receipt.nowAt().get()), "its time stays");
        }
    }

    @Test
    void never_overwrites_what_appears_in_the_new_place() throws Exception {
        ActionReceipt intent = action().intend(request());
        assumeTrue(intent.nowAt().isPresent(), "its new place is not known beforehand");
        Path taken = intent.nowAt().get();
        Files.createDirectories(taken.getParent());
        Files.write(taken, STRANGER);
        try {
            Path elsewhere = action().perform(request(), intent).nowAt().orElseThrow();
            assertArrayEquals(PICTURE, Files.readAllBytes(elsewhere));
        } catch (ActionFailedException e) {
            assertArrayEquals(PICTURE, Files.readAllBytes(file()), "not done, so whole in the old place");
        }
        assertArrayEquals(STRANGER, Files.readAllBytes(taken));
    }

    @Test
    void undoes_to_the_same_bytes_and_time() throws Exception {
        assumeReversible();
        ActionReceipt receipt = perform();
        action().undo(receipt);
        assertInOldPlace();
    }

    @Test
    void undoes_although_the_folder_is_gone_by_now() throws Exception {
        assumeReversible();
        assumeTrue(leavesOldPlaceEmpty(), "its folder cannot be empty");
        ActionReceipt receipt = perform();
        Files.delete(file().getParent());
        action().undo(receipt);
        assertInOldPlace();
    }

    @Test
    void refuses_to_undo_over_another_file() throws Exception {
        assumeReversible();
        ActionReceipt receipt = perform();
        Files.deleteIfExists(file());
        Files.write(file(), STRANGER);
        Map<String, String> before = tree();
        assertThrows(ActionFailedException.class, () -> action().undo(receipt));
        assertEquals(before, tree(), "nothing was changed");
    }

    @Test
    void refuses_to_undo_twice() throws Exception {
        assumeReversible();
        ActionReceipt receipt = perform();
        action().undo(receipt);
        assertThrows(ActionFailedException.class, () -> action().undo(receipt));
        assertInOldPlace();
    }

    @Test
    void cannot_undo_what_is_permanent() throws Exception {
        assumeTrue(action().kind() == ActionKind.PERMANENT, "reversible");
        ActionReceipt receipt = perform();
        assertThrows(ActionFailedException.class, () -> action().undo(receipt));
    }

    @Test
    void recovers_from_a_crash_before_anything_was_done() throws Exception {
        ActionReceipt intent = action().intend(request());
        assertEquals(Optional.empty(), action().recover(intent));
        assertInOldPlace();
    }

    @Test
    void recovers_from_a_crash_before_the_receipt_was_written() throws Exception {
        ActionReceipt intent = action().intend(request());
        action().perform(request(), intent);
        Optional<ActionReceipt> receipt = action().recover(intent);
        assertTrue(receipt.isPresent(), "it was done");
        if (action().kind() == ActionKind.REVERSIBLE) {
            action().undo(receipt.get());
            assertInOldPlace();
        }
    }

    @Test
    void is_whole_after_a_crash_at_any_step() throws Exception {
        survivesCrashes(disk -> {});
    }

    @Test
    void is_whole_after_a_crash_at_any_step_between_disks() throws Exception {
        survivesCrashes(disk -> disk.splitOff(CrashingDisk.real(request().root())));
    }

    @Test
    void is_whole_after_a_crash_at_any_step_without_hard_links() throws Exception {
        survivesCrashes(CrashingDisk::forbidHardLinks);
    }

    @Test
    void is_whole_after_a_crash_at_any_step_between_disks_without_hard_links() throws Exception {
        survivesCrashes(disk -> {
            disk.splitOff(CrashingDisk.real(request().root()));
            disk.forbidHardLinks();
        });
    }

    /** The file the action is tried on. */
    protected final Path file() {
        return folder.resolve("root").resolve("album").resolve("picture (1).jpg");
    }

    protected final Path keeper() {
        return folder.resolve("root").resolve("keeper.jpg");
    }

    /** The request for {@link #file()}. */
    protected final ActionRequest request() {
        Optional<Path> destination =
                action().needsDestination() ? Optional.of(folder.resolve("chosen")) : Optional.empty();
        return request(destination);
    }

    /** The request for {@link #file()} with this destination. */
    protected final ActionRequest request(Optional<Path> destination) {
        return new ActionRequest(
                file(),
                identity(file()),
                folder.resolve("root"),
                keeper(),
                identity(keeper()),
                destination,
                folder.resolve("trash"));
    }

    /** What a file is now, or for one that is gone, what a file without bytes would be. */
    private static FileIdentity identity(Path file) {
        try {
            return Files.exists(file)
                    ? FileIdentity.of(file)
                    : new FileIdentity(0, TIME.toInstant(), "0123456789abcdef".repeat(4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Crashes while performing, while undoing, and while recovering from both, each before the first change, the second… */
    private void survivesCrashes(Consumer<CrashingDisk> nature) throws Exception {
        Path real = folder;
        for (int step = 1; tryCrash(new CrashingDisk(), real.resolve("perform " + step), nature, step, true); step++) {
            assertTrue(step < 1000, "performing never ends");
        }
        for (int step = 1; tryCrash(new CrashingDisk(), real.resolve("undo " + step), nature, step, false); step++) {
            assertTrue(step < 1000, "undoing never ends");
        }
    }

    /** Whether there was a crash: a later one may then be tried. */
    private boolean tryCrash(
            CrashingDisk disk, Path trial, Consumer<CrashingDisk> nature, int step, boolean whilePerforming)
            throws Exception {
        folder = disk.over(trial);
        lay_out_a_redundant_picture_and_its_keeper();
        nature.accept(disk);
        ActionReceipt receipt;
        boolean crashed = false;
        try {
            receipt = action().intend(request());
            disk.crashAt(whilePerforming ? step : Long.MAX_VALUE);
            try {
                receipt = action().perform(request(), receipt);
                if (!whilePerforming && action().kind() == ActionKind.REVERSIBLE) {
                    disk.crashAt(step);
                    action().undo(receipt);
                }
            } catch (CrashingDisk.Crash e) {
                crashed = true;
                disk.restart();
            }
        } catch (ActionFailedException e) {
            assertInOldPlace();
            assertNothingElseLies();
            return false;
        }
        assertWholeAfter(recoverAmidCrashes(disk, receipt));
        return crashed;
    }

    private Optional<ActionReceipt> recoverAmidCrashes(CrashingDisk disk, ActionReceipt receipt) throws Exception {
        for (int step = 1; ; step++) {
            disk.crashAt(step);
            try {
                Optional<ActionReceipt> recovered = action().recover(receipt);
                disk.restart();
                return recovered;
            } catch (CrashingDisk.Crash e) {
                disk.restart();
            }
        }
    }

    private void assertWholeAfter(Optional<ActionReceipt> recovered) throws Exception {
        assertArrayEquals(keeperBytes(PICTURE.clone()), Files.readAllBytes(keeper()), "the keeper stays as it was");
        if (recovered.isPresent() && action().kind() == ActionKind.PERMANENT) {
            return;
        }
        if (recovered.isPresent()) {
            if (recovered.get().nowAt().isPresent()) {
                assertArrayEquals(
                        PICTURE, Files.readAllBytes(recovered.get().nowAt().get()));
            }
            action().undo(recovered.get());
        }
        assertInOldPlace();
        assertNothingElseLies();
    }

    private void assertNothingElseLies() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    Set.of(file(), keeper()), all.filter(Files::isRegularFile).collect(Collectors.toSet()));
        }
    }

    private ActionReceipt perform() throws ActionFailedException {
        return action().perform(request(), action().intend(request()));
    }

    private void assumeReversible() {
        assumeTrue(action().kind() == ActionKind.REVERSIBLE, "permanent");
    }

    private void assertInOldPlace() throws IOException {
        assertFalse(Files.isSymbolicLink(file()), "a link lies in the old place");
        assertArrayEquals(PICTURE, Files.readAllBytes(file()));
        assertEquals(TIME, Files.getLastModifiedTime(file()), "its time came back");
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String content =
                        Files.isRegularFile(path) ? Files.readString(path) + " " + Files.getLastModifiedTime(path) : "";
                tree.put(path.toString(), content);
            }
        }
        return tree;
    }
}
