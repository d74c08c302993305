package io.github.lookalike.action.delete;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.pf4j.Extension;

/** Deletes a picture for good: there is no way back. Its companions stay, for they may be the last of their kind. */
@Extension
public final class DeleteAction implements FileAction {

    @Override
    public String id() {
        return "delete";
    }

    @Override
    public String displayName() {
        return "Delete for good";
    }

    @Override
    public ActionKind kind() {
        return ActionKind.PERMANENT;
    }

    @Override
    public ActionReceipt intend(ActionRequest request) throws ActionFailedException {
        if (!isFile(request.file())) {
            throw new ActionFailedException(Reason.of("no-file", request.file()));
        }
        requireKeeper(request);
        return ActionReceipt.gone(id(), request.file());
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        requireKeeper(request);
        try {
            requireUnchanged(request.file(), request.is());
            requireUnchanged(request.keeper(), request.keeperIs());
            Files.delete(request.file());
            return intent;
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-deleted"), e);
        }
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        throw new ActionFailedException(Reason.of("deleted", receipt.file()));
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) {
        return Files.notExists(intent.file(), LinkOption.NOFOLLOW_LINKS) ? Optional.of(intent) : Optional.empty();
    }

    /** The program has looked already; what cannot be undone deserves a second look. */
    private static void requireKeeper(ActionRequest request) throws ActionFailedException {
        try {
            if (!isFile(request.keeper()) || Files.isSameFile(request.file(), request.keeper())) {
                throw new ActionFailedException(Reason.of("no-keeper", request.keeper()));
            }
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-deleted"), e);
        }
    }

    private static void requireUnchanged(Path file, FileIdentity is) throws IOException, ActionFailedException {
        if (!is.looksLike(file)) {
            throw new ActionFailedException(Reason.of("changed", file));
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
