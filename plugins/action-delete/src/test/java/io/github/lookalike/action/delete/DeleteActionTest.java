package io.github.lookalike.action.delete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.FileActionContract;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class DeleteActionTest extends FileActionContract {

    @Override
    protected FileAction action() {
        return new DeleteAction();
    }

    @Test
    void refuses_to_delete_the_last_picture() throws Exception {
        ActionReceipt intent = action().intend(request());
        Files.delete(keeper());
        assertThatThrownBy(() -> action().perform(request(), intent)).isInstanceOf(ActionFailedException.class);
        assertThat(file()).exists();
    }

    @Test
    void refuses_to_delete_another_name_of_the_keeper() throws Exception {
        Files.delete(keeper());
        Files.createLink(keeper(), file());
        assertThatThrownBy(() -> action().intend(request())).isInstanceOf(ActionFailedException.class);
        assertThat(file()).exists();
    }

    @Test
    void leaves_companions_alone() {
        assertThat(action().takesCompanions()).isFalse();
    }
}
