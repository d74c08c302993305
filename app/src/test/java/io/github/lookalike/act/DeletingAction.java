package io.github.lookalike.act;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Deletes for good, under the name that plans of the album have. */
final class DeletingAction implements FileAction {

    @Override
    public String id() {
        return "aside";
    }

    @Override
    public String displayName() {
        return "Delete";
    }

    @Override
    public ActionKind kind() {
        return ActionKind.PERMANENT;
    }

    @Override
    public ActionReceipt intend(ActionRequest request) {
        return ActionReceipt.gone(id(), request.file());
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        try {
            Files.delete(request.file());
            return intent;
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-deleted"), e);
        }
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        throw new ActionFailedException(Reason.of("deleted"));
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) {
        return Files.notExists(intent.file()) ? Optional.of(intent) : Optional.empty();
    }
}
