package io.github.lookalike.action.trash;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Moves a picture to the first trash that can take it: the platform's, else the program's own. Never deletes. */
@Extension
public final class TrashAction implements FileAction {

    private final List<Trash> trashes;

    public TrashAction() {
        this(PlatformTrash.ofThisSystem());
    }

    TrashAction(List<Trash> trashes) {
        this.trashes = List.copyOf(trashes);
    }

    @Override
    public String id() {
        return "trash";
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
    public boolean takesCompanions() {
        return true;
    }

    @Override
    public boolean undoesElsewhere() {
        return true;
    }

    @Override
    public ActionReceipt intend(ActionRequest request) throws ActionFailedException {
        if (!Files.isRegularFile(request.file(), LinkOption.NOFOLLOW_LINKS)) {
            throw new ActionFailedException(Reason.of("no-file", request.file()));
        }
        try {
            for (Trash trash : trashes) {
                Optional<ActionReceipt> intent = trash.intend(request);
                if (intent.isPresent()) {
                    return intent.get();
                }
            }
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-movable"), e);
        }
        throw new ActionFailedException(Reason.of("no-trash", request.file()));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        try {
            return trash(intent).perform(request, intent);
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-moved"), e);
        }
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        try {
            trash(receipt).undo(receipt);
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-moved-back"), e);
        }
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws ActionFailedException {
        try {
            return trash(intent).recover(intent);
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-found"), e);
        }
    }

    private Trash trash(ActionReceipt receipt) throws ActionFailedException {
        String kind = receipt.notes().getOrDefault(Trash.NOTE, "");
        return trashes.stream()
                .filter(trash -> trash.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ActionFailedException(Reason.of("no-such-trash", kind)));
    }
}
