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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Renames a companion to the picture that stays. It is no plugin, since it is for no picture: the plan says what is handed
 * and to which name, and {@link HandedNames} which names there are.
 */
public final class HandOver implements FileAction {

    /** As the journal has it. */
    static final String ID = "hand-over";

    HandOver() {}

    /** What can be undone and recovered: the actions of plugins, and this one. */
    public static Map<String, FileAction> with(Map<String, FileAction> actions) {
        Map<String, FileAction> all = new HashMap<>(actions);
        all.put(ID, new HandOver());
        return Map.copyOf(all);
    }

    static boolean isOf(JournalEntry entry) {
        return entry.receipt().action().equals(ID);
    }

    static ActionReceipt intent(Handover handover) {
        return ActionReceipt.moved(ID, handover.file().path(), handover.to());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "Hand to the picture that stays";
    }

    @Override
    public ActionKind kind() {
        return ActionKind.REVERSIBLE;
    }

    @Override
    public boolean undoesElsewhere() {
        return true;
    }

    @Override
    public ActionReceipt intend(ActionRequest request) throws ActionFailedException {
        throw new ActionFailedException(Reason.of("hand-over.no-companion", request.file()));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        try {
            SafeMove.makeFolderOf(nowAt(intent));
            SafeMove.move(intent.file(), nowAt(intent), request.is());
            return intent;
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("hand-over.not-handed"), e);
        }
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        Path nowAt = nowAt(receipt);
        if (!Files.isRegularFile(nowAt, LinkOption.NOFOLLOW_LINKS)) {
            throw new ActionFailedException(Reason.of("hand-over.gone", nowAt));
        }
        try {
            SafeMove.makeFolderOf(receipt.back());
            SafeMove.move(nowAt, receipt.back());
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("hand-over.not-given-back"), e);
        }
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws ActionFailedException {
        try {
            return SafeMove.settle(intent.back(), nowAt(intent)) ? Optional.of(intent) : Optional.empty();
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("hand-over.not-found"), e);
        }
    }

    private static Path nowAt(ActionReceipt receipt) {
        return receipt.nowAt().orElseThrow(() -> new IllegalArgumentException("no receipt of this action: " + receipt));
    }
}
