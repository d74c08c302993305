package io.github.lookalike.action.move;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.SafeMove;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.pf4j.Extension;

/**
 * Moves a picture to the chosen folder, into the same folders below it that it had below the scanned one. It keeps its
 * times, and where its name is taken it is numbered.
 */
@Extension
public final class MoveAction implements FileAction {

    @Override
    public String id() {
        return "move";
    }

    @Override
    public String displayName() {
        return "Move to a folder";
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
        Path file = request.file();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ActionFailedException(Reason.of("no-file", file));
        }
        Path destination = request.destination().orElseThrow(() -> new ActionFailedException(Reason.of("no-folder")));
        Path wanted = destination.resolve(request.root().relativize(file)).normalize();
        Path folder = Objects.requireNonNull(wanted.getParent(), "a file lies in a folder");
        if (isIn(folder, file)) {
            throw new ActionFailedException(Reason.of("in-folder", folder));
        }
        return ActionReceipt.moved(id(), file, SafeMove.freeName(wanted));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        try {
            SafeMove.makeFolderOf(nowAt(intent));
            SafeMove.move(intent.file(), nowAt(intent), request.is());
            return intent;
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-moved"), e);
        }
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        Path nowAt = nowAt(receipt);
        if (!Files.isRegularFile(nowAt, LinkOption.NOFOLLOW_LINKS)) {
            throw new ActionFailedException(Reason.of("gone", nowAt));
        }
        try {
            SafeMove.makeFolderOf(receipt.back());
            SafeMove.move(nowAt, receipt.back());
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-moved-back"), e);
        }
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws ActionFailedException {
        try {
            return SafeMove.settle(intent.back(), nowAt(intent)) ? Optional.of(intent) : Optional.empty();
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-found"), e);
        }
    }

    private static Path nowAt(ActionReceipt receipt) {
        return receipt.nowAt().orElseThrow(() -> new IllegalArgumentException("no receipt of a move: " + receipt));
    }

    private static boolean isIn(Path folder, Path file) throws ActionFailedException {
        Path parent = file.getParent();
        try {
            return parent != null && Files.exists(folder) && Files.isSameFile(folder, parent);
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("unusable-folder"), e);
        }
    }
}
