package io.github.lookalike.action.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.action.trash.DesktopTrash.Trust;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trash of a platform, played by a folder: its real ones are not on every machine. */
final class DesktopTrashTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void lay_out_a_picture_and_an_empty_bin() throws IOException {
        Files.writeString(file(), "picture");
        Files.createDirectory(bin());
    }

    @Test
    void brings_a_file_back_from_the_bin() throws Exception {
        DesktopTrash trash = new DesktopTrash(this::keep, new FolderSearch(), Trust.NONE);
        ActionReceipt receipt = trash.perform(request(), intent(trash));
        assertThat(folder.toFile().list()).containsExactly("bin");
        trash.undo(receipt);
        assertThat(file()).hasContent("picture");
        assertThat(bin()).isEmptyDirectory();
    }

    @Test
    void keeps_a_file_that_the_platform_deletes_and_calls_it_trashed() throws Exception {
        DesktopTrash trash = new DesktopTrash(DesktopTrashTest::destroy, new FolderSearch(), Trust.NONE);
        ActionReceipt intent = intent(trash);
        assertThatThrownBy(() -> trash.perform(request(), intent)).hasMessageContaining("did not keep");
        assertThat(file()).hasContent("picture");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bin", "picture.jpg");
    }

    @Test
    void is_not_taken_in_by_an_older_file_of_the_same_name_in_the_bin() throws Exception {
        Files.writeString(bin().resolve("picture.jpg"), "earlier");
        DesktopTrash trash = new DesktopTrash(DesktopTrashTest::destroy, new FolderSearch(), Trust.NONE);
        ActionReceipt intent = intent(trash);
        assertThatThrownBy(() -> trash.perform(request(), intent)).isInstanceOf(IOException.class);
        assertThat(file()).hasContent("picture");
    }

    @Test
    void leaves_the_file_when_the_platform_refuses() throws Exception {
        DesktopTrash trash = new DesktopTrash(file -> false, new FolderSearch(), Trust.NONE);
        ActionReceipt intent = intent(trash);
        assertThatThrownBy(() -> trash.perform(request(), intent)).hasMessageContaining("refused");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bin", "picture.jpg");
    }

    @Test
    void recovers_from_a_crash_while_the_platform_moved_it() throws Exception {
        for (DesktopTrash.Mover mover :
                new DesktopTrash.Mover[] {this::keep, DesktopTrashTest::destroy, file -> true}) {
            DesktopTrash trash = new DesktopTrash(crashingAfter(mover), new FolderSearch(), Trust.NONE);
            ActionReceipt intent = intent(trash);
            assertThatThrownBy(() -> trash.perform(request(), intent)).isInstanceOf(StackOverflowError.class);
            Optional<ActionReceipt> receipt = trash.recover(intent);
            if (receipt.isPresent()) {
                trash.undo(receipt.get());
            }
            assertThat(file()).hasContent("picture");
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bin", "picture.jpg");
        }
    }

    @Test
    void tells_where_the_second_name_is_when_another_file_took_the_place() throws Exception {
        DesktopTrash trash = new DesktopTrash(crashingAfter(DesktopTrashTest::destroy), new FolderSearch(), Trust.NONE);
        ActionReceipt intent = intent(trash);
        assertThatThrownBy(() -> trash.perform(request(), intent)).isInstanceOf(StackOverflowError.class);
        Files.writeString(file(), "somebody else's");
        assertThatThrownBy(() -> trash.recover(intent)).hasMessageContaining("yours is");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(Files::isRegularFile).map(DesktopTrashTest::content))
                    .containsExactlyInAnyOrder("picture", "somebody else's");
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DesktopTrash.Mover crashingAfter(DesktopTrash.Mover mover) {
        return file -> {
            assertThat(mover.move(file)).isTrue();
            throw new StackOverflowError("crash");
        };
    }

    private ActionReceipt intent(DesktopTrash trash) throws IOException {
        return trash.intend(request()).orElseThrow();
    }

    private ActionRequest request() throws IOException {
        FileIdentity is = FileIdentity.of(file());
        return new ActionRequest(
                file(), is, folder, folder.resolve("keeper.jpg"), is, Optional.empty(), folder.resolve("own"));
    }

    private boolean keep(Path file) {
        try {
            Files.move(file, bin().resolve("picture.jpg"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean destroy(Path file) {
        try {
            Files.delete(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path file() {
        return folder.resolve("picture.jpg");
    }

    private Path bin() {
        return folder.resolve("bin");
    }

    private final class FolderSearch implements TrashSearch {

        @Override
        public boolean covers(Path file) {
            return true;
        }

        @Override
        public List<Found> find(Path file, long bytes, Instant modified) throws IOException {
            Path place = bin().resolve("picture.jpg");
            return Files.exists(place) && Files.size(place) == bytes
                    ? List.of(new Found(place, Optional.empty()))
                    : List.of();
        }
    }
}
