package io.github.lookalike.ui.fake;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whatever it is called, moves files to the program's own trash, under their own names. */
final class FakeTrash implements FileAction {

    private final String id;

    FakeTrash(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String displayName() {
        return "Move to trash";
    }

    @Override
    public ActionKind kind() {
        return ActionKind.REVERSIBLE;
    }

    @Override
    public ActionReceipt intend(ActionRequest request) {
        String name = request.root().relativize(request.file()).toString().replace('/', '_');
        return ActionReceipt.moved(id(), request.file(), request.ownTrash().resolve(name));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        move(intent.file(), intent.nowAt().orElseThrow());
        return intent;
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        move(receipt.nowAt().orElseThrow(), receipt.file());
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) {
        return Files.exists(intent.file()) ? Optional.empty() : Optional.of(intent);
    }

    private static void move(Path from, Path to) throws ActionFailedException {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.move(from, to);
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-moved"), e);
        }
    }
}
