package io.github.lookalike.action.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.contract.CrashingDisk;
import io.github.lookalike.api.contract.FileActionContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
final class FreeDesktopTrashTest extends FileActionContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneId.of("Europe/Rome"));

    private static final long USER = PlatformTrash.userNumber();

    @Override
    protected FileAction action() {
        return new TrashAction(List.of(new FreeDesktopTrash(new TrashFolders(trash(), USER), CLOCK)));
    }

    private Path trash() {
        return keeper().resolveSibling("../data/Trash").normalize();
    }

    @Test
    void notes_where_the_file_came_from_as_the_specification_says() throws Exception {
        action().perform(request(), action().intend(request()));
        assertThat(trash().resolve("files").resolve("picture (1).jpg")).exists();
        String path = file().toString().replace("picture (1).jpg", "picture%20(1).jpg");
        assertThat(trash().resolve("info").resolve("picture (1).jpg.trashinfo"))
                .hasContent("[Trash Info]\nPath=" + path + "\nDeletionDate=2026-03-04T06:06:07\n");
    }

    @Test
    void encodes_letters_beyond_ascii_by_their_bytes() throws Exception {
        Path strange = file().resolveSibling("näh 100%.jpg");
        Path info = file().resolveSibling("note");
        new TrashInfo(strange, LocalDateTime.now(CLOCK)).write(info);
        assertThat(info).content().contains("/n%C3%A4h%20100%25.jpg\n");
    }

    @Test
    void takes_another_name_where_the_file_or_only_its_note_has_the_name() throws Exception {
        Path orphan = trash().resolve("info").resolve("picture (1).jpg.trashinfo");
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "[Trash Info]\nPath=/elsewhere\n");
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        assertThat(receipt.nowAt().orElseThrow()).exists().hasFileName("2 picture (1).jpg");
        assertThat(orphan).hasContent("[Trash Info]\nPath=/elsewhere\n");
    }

    @Test
    void takes_its_note_away_with_the_file() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        action().undo(receipt);
        assertThat(trash().resolve("info")).isEmptyDirectory();
        assertThat(trash().resolve("files")).isEmptyDirectory();
    }

    @Test
    void takes_its_note_away_after_a_crash_before_the_move() throws Exception {
        ActionReceipt intent = action().intend(request());
        Path info = Path.of(intent.notes().get("info"));
        Files.createDirectories(info.getParent());
        Files.writeString(info, "[Trash In");
        assertThat(action().recover(intent)).isEmpty();
        assertThat(info).doesNotExist();
        assertThat(file()).exists();
    }

    @Test
    void leaves_the_note_of_another_file_alone_after_a_crash() throws Exception {
        ActionReceipt intent = action().intend(request());
        Path info = Path.of(intent.notes().get("info"));
        Files.createDirectories(info.getParent());
        Files.writeString(info, "[Trash Info]\nPath=/elsewhere\nDeletionDate=2020-01-01T00:00:00\n");
        assertThat(action().recover(intent)).isEmpty();
        assertThat(info).exists();
    }

    @Test
    void uses_the_trash_of_another_disk_and_notes_the_place_below_its_top() throws Exception {
        ActionRequest onStick = onADiskOfItsOwn();
        ActionReceipt receipt = action().perform(onStick, action().intend(onStick));
        Path trash = onStick.root().resolve(".Trash-" + USER);
        assertThat(receipt.nowAt()).contains(trash.resolve("files").resolve("picture (1).jpg"));
        assertThat(Files.readString(trash.resolve("info").resolve("picture (1).jpg.trashinfo")))
                .contains("\nPath=album/picture%20(1).jpg\n");
    }

    @Test
    void prefers_the_shared_trash_of_another_disk_if_it_is_sticky() throws Exception {
        ActionRequest onStick = onADiskOfItsOwn();
        Path shared = request().root().resolve(".Trash");
        Files.createDirectory(shared);
        assertThat(action().intend(onStick).nowAt().orElseThrow().toString()).contains(".Trash-" + USER);
        Files.setAttribute(shared, "unix:mode", 01777);
        assertThat(action().intend(onStick).nowAt())
                .contains(onStick.root().resolve(".Trash").resolve(USER + "/files/picture (1).jpg"));
    }

    @Test
    void follows_no_link_that_somebody_laid_in_place_of_a_trash() throws Exception {
        ActionRequest onStick = onADiskOfItsOwn();
        Files.createDirectories(trash());
        Files.createSymbolicLink(request().root().resolve(".Trash-" + USER), trash());
        assertThat(action().intend(onStick).nowAt().orElseThrow().toString()).startsWith(trash().toString());
    }

    @Test
    void shortens_a_name_that_leaves_no_room_for_its_note() throws Exception {
        Path longest = Files.move(file(), file().resolveSibling("ä".repeat(125) + ".jpg"));
        ActionRequest request = new ActionRequest(
                longest,
                FileIdentity.of(longest),
                request().root(),
                keeper(),
                request().keeperIs(),
                Optional.empty(),
                request().ownTrash());
        ActionReceipt receipt = action().perform(request, action().intend(request));
        assertThat(receipt.nowAt().orElseThrow().toString()).endsWith("ä.jpg");
        action().undo(receipt);
        assertThat(longest).exists();
        assertThat(trash().resolve("info")).isEmptyDirectory();
    }

    @Test
    void leaves_another_file_that_took_the_name_in_the_trash() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        Path info = Path.of(receipt.notes().get("info"));
        Files.writeString(info, "[Trash Info]\nPath=/elsewhere/picture%20(1).jpg\nDeletionDate=2026-03-04T06:06:07\n");
        assertThatThrownBy(() -> action().undo(receipt))
                .isInstanceOf(ActionFailedException.class)
                .cause()
                .hasMessageContaining("another file");
        assertThat(receipt.nowAt().orElseThrow()).exists();
        assertThat(info).exists();
    }

    private ActionRequest onADiskOfItsOwn() {
        CrashingDisk disks = new CrashingDisk();
        disks.splitOff(request().root());
        return new ActionRequest(
                disks.over(file()),
                request().is(),
                disks.over(request().root()),
                disks.over(keeper()),
                request().keeperIs(),
                Optional.empty(),
                disks.over(request().ownTrash()));
    }
}
