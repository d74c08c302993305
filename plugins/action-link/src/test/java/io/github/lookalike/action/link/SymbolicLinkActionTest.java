package io.github.lookalike.action.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.contract.FileActionContract;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class SymbolicLinkActionTest extends FileActionContract {

    @Override
    protected FileAction action() {
        return new SymbolicLinkAction();
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
    void leaves_a_link_to_the_keeper() throws Exception {
        action().perform(request(), action().intend(request()));
        assertThat(Files.readSymbolicLink(file())).isEqualTo(keeper());
    }
}
