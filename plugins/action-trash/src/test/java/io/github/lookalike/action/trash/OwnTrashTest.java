package io.github.lookalike.action.trash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.FileActionContract;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnTrashTest extends FileActionContract {

    @Override
    protected FileAction action() {
        return new TrashAction(List.of(new OwnTrash()));
    }

    @Test
    void takes_the_file_to_the_folder_of_the_program() throws Exception {
        ActionReceipt receipt = action().perform(request(), action().intend(request()));
        assertThat(receipt.nowAt()).contains(request().ownTrash().resolve("picture (1).jpg"));
    }
}
