package io.github.lookalike.action.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.FileActionContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MoveActionTest extends FileActionContract {

    @Override
    protected FileAction action() {
        return new MoveAction();
    }

    @Test
    void keeps_the_tree_below_the_scanned_folder() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        Path destination = request().destination().orElseThrow();
        assertThat(receipt.nowAt()).contains(destination.resolve("album").resolve("picture (1).jpg"));
    }

    @Test
    void numbers_a_name_that_is_taken() throws Exception {
        Path taken = request().destination().orElseThrow().resolve("album").resolve("picture (1).jpg");
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, "there before");
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        assertThat(receipt.nowAt()).contains(taken.resolveSibling("picture (1) (2).jpg"));
        assertThat(taken).hasContent("there before");
    }

    @Test
    void refuses_to_move_a_file_to_where_it_lies() {
        Path root = request().root();
        ActionRequest there = request(Optional.of(root));
        assertThatThrownBy(() -> action().intend(there))
                .isInstanceOf(ActionFailedException.class)
                .hasMessageContaining("in-folder");
    }

    @Test
    void refuses_without_a_folder() {
        ActionRequest nowhere = request(Optional.empty());
        assertThatThrownBy(() -> action().intend(nowhere)).isInstanceOf(ActionFailedException.class);
    }
}
