package io.github.lookalike.act;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;

/** Leaves a symbolic link to the keeper. */
final class LinkingAction extends AsideAction {

    @Override
    public ActionReceipt intend(ActionRequest request) {
        return ActionReceipt.gone(id(), request.file())
                .with(ActionReceipt.KEEPER, request.keeper().toString());
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        try {
            Files.delete(request.file());
            Files.createSymbolicLink(request.file(), request.keeper());
            return intent;
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-linked"), e);
        }
    }
}
