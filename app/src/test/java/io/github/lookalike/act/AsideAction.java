package io.github.lookalike.act;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.SafeMove;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The plainest action that can be undone: puts files into the chosen folder. */
class AsideAction implements FileAction {

    @Override
    public String id() {
        return "aside";
    }

    @Override
    public String displayName() {
        return "Put aside";
    }

    @Override
    public ActionKind kind() {
        return ActionKind.REVERSIBLE;
    }

    @Override
    public boolean needsDestination() {
        return true;
    }

    @Override
    public boolean takesCompanions() {
        return true;
    }

    @Override
    public boolean undoesElsewhere() {
        return true;
    }

    @Override
    public ActionReceipt intend(ActionRequest request) throws ActionFailedException {
        String name = request.root().relativize(request.file()).toString().replace('/', '_');
        Path wanted = request.destination().orElseThrow().resolve(name);
        return ActionReceipt.moved(id(), request.file(), SafeMove.freeName(wanted));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        move(intent.file(), intent.nowAt().orElseThrow());
        return intent;
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        move(receipt.nowAt().orElseThrow(), receipt.back());
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws ActionFailedException {
        try {
            return SafeMove.settle(intent.back(), intent.nowAt().orElseThrow())
                    ? Optional.of(intent)
                    : Optional.empty();
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-found"), e);
        }
    }

    private static void move(Path from, Path to) throws ActionFailedException {
        try {
            Files.createDirectories(to.resolveSibling(""));
            SafeMove.move(from, to);
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-moved"), e);
        }
    }
}
