package io.github.lookalike.action.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.FileActionContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private List<Path> beside() throws Exception {
        try (Stream<Path> all = Files.list(file().getParent())) {
            return all.toList();
        }
    }
}
