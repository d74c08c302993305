package io.github.lookalike.action.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.FileActionContract;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class HardLinkActionTest extends FileActionContract {

    @Override
    protected FileAction action() {
        return new HardLinkAction();
    }

    @Override
    protected byte[] keeperBytes(byte[] redundantBytes) {
        return redundantBytes;
    }

    @Override
    protected boolean leavesOldPlaceEmpty() {
        return false;
    }

    @Test
    void makes_both_paths_one_file() throws Exception {
        action().perform(request(), action().intend(request()));
        assertThat(Files.isSameFile(file(), keeper())).isTrue();
        assertThat(beside()).containsExactly(file());
    }

    @Test
    void refuses_a_keeper_with_other_bytes() throws Exception {
        Files.writeString(keeper(), "another picture of this length");
        assertThatThrownBy(() -> action().intend(request())).isInstanceOf(ActionFailedException.class);
    }

    @Test
    void compares_again_right_before_it_replaces() throws Exception {
        ActionReceipt intent = action().intend(request());
        Files.writeString(keeper(), "edited after the intent");
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> action().perform(request(), intent)).isInstanceOf(ActionFailedException.class);
        assertThat(file()).hasBinaryContent(before);
        assertThat(Files.isSameFile(file(), keeper())).isFalse();
        assertThat(beside()).containsExactly(file());
    }

    @Test
    void says_that_the_bytes_are_gone_when_the_keeper_was_edited_since() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        Files.writeString(keeper(), "edited through one of its names");
        assertThatThrownBy(() -> action().undo(receipt))
                .isInstanceOf(ActionFailedException.class)
                .hasMessageContaining("edited");
        assertThat(file()).hasContent("edited through one of its names");
        assertThat(beside()).containsExactly(file());
    }

    @Test
    void makes_two_files_again() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        action().undo(receipt);
        Files.writeString(keeper(), "edited");
        assertThat(file()).binaryContent().isNotEqualTo(Files.readAllBytes(keeper()));
    }

    @Test
    void makes_the_file_again_where_its_link_was_removed() throws Exception {
        byte[] bytes = Files.readAllBytes(file());
        FileTime time = Files.getLastModifiedTime(file());
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        Files.delete(file());
        action().undo(receipt);
        assertThat(file()).hasBinaryContent(bytes);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(time);
        assertThat(Files.isSameFile(file(), keeper())).isFalse();
        assertThat(beside()).containsExactly(file());
    }

    @Test
    void makes_nothing_again_of_other_bytes() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        Files.delete(file());
        Files.writeString(keeper(), "another picture");
        assertThatThrownBy(() -> action().undo(receipt)).isInstanceOf(ActionFailedException.class);
        assertThat(beside()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void gives_mode_owner_and_extended_attributes_back() throws Exception {
        UserDefinedFileAttributeView extended = Files.getFileAttributeView(file(), UserDefinedFileAttributeView.class);
        assumeTrue(Files.getFileStore(file()).supportsFileAttributeView(UserDefinedFileAttributeView.class));
        extended.write("rating", ByteBuffer.wrap(new byte[] {5, 0, 9}));
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r-----"));
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        assertThat(Files.getAttribute(keeper(), "unix:nlink")).isEqualTo(2);
        action().undo(receipt);
        assertThat(Files.getAttribute(keeper(), "unix:nlink")).isEqualTo(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("r--r-----");
        ByteBuffer value = ByteBuffer.allocate(3);
        Files.getFileAttributeView(file(), UserDefinedFileAttributeView.class).read("rating", value);
        assertThat(value.array()).containsExactly(5, 0, 9);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leaves_a_file_with_other_names_alone() throws Exception {
        Files.createLink(file().resolveSibling("other name.jpg"), file());
        assertThatThrownBy(() -> action().intend(request()))
                .isInstanceOf(ActionFailedException.class)
                .hasMessageContaining("other-names");
    }

    @Test
    void gives_its_own_time_to_a_link_that_another_disk_made_a_file() throws Exception {
        FileTime own = FileTime.from(Instant.parse("2017-03-04T05:06:07Z"));
        Files.setLastModifiedTime(keeper(), FileTime.from(Instant.parse("2019-01-02T03:04:05Z")));
        Files.setLastModifiedTime(file(), own);
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        part(Files.readAllBytes(file()));
        Files.writeString(keeper(), "edited since");

        action().undo(receipt);

        assertThat(Files.getLastModifiedTime(file())).isEqualTo(own);
        assertThat(beside()).containsExactly(file());
    }

    @Test
    void leaves_another_file_of_the_keepers_size_and_time_alone() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        byte[] others = Files.readAllBytes(file());
        others[0] ^= 1;
        part(others);

        assertThatThrownBy(() -> action().undo(receipt)).isInstanceOf(ActionFailedException.class);

        assertThat(file()).hasBinaryContent(others);
        assertThat(beside()).containsExactly(file());
    }

    /** In the place of the link lies a file of its own, with the time of the keeper. */
    private void part(byte[] bytes) throws Exception {
        Files.delete(file());
        Files.write(file(), bytes);
        Files.setLastModifiedTime(file(), Files.getLastModifiedTime(keeper()));
    }

    @Test
    void makes_a_file_of_a_link_whose_keeper_is_gone() throws Exception {
        byte[] before = Files.readAllBytes(file());
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        Files.delete(keeper());
        action().undo(receipt);
        assertThat(file()).hasBinaryContent(before);
    }

    private List<Path> beside() throws Exception {
        try (Stream<Path> all = Files.list(file().getParent())) {
            return all.toList();
        }
    }
}
