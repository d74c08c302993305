package io.github.lookalike.host;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/**
 * An action behind its guard; what it says of itself is asked once. Whatever it fails by becomes an {@link
 * ActionFailedException}, and the program looks for itself where the file is. One that took too long has a {@link
 * TimeoutException} as its cause: it may still be at work.
 */
final class GuardedAction implements FileAction {

    private final FileAction action;
    private final Guard guard;
    private final String id;
    private final String displayName;
    private final ActionKind kind;
    private final boolean needsDestination;
    private final boolean takesCompanions;
    private final boolean undoesElsewhere;
    private final boolean leavesName;
    private final boolean needsSameBytes;

    /** Asks the action what it is: to be called as a plugin is. */
    GuardedAction(FileAction action, Guard guard) {
        this.action = action;
        this.guard = guard;
        this.id = Extensions.checked(action.id());
        this.displayName = Extensions.name(action.displayName(), id);
        this.kind = Objects.requireNonNull(action.kind(), "its kind");
        this.needsDestination = action.needsDestination();
        this.takesCompanions = action.takesCompanions();
        this.undoesElsewhere = action.undoesElsewhere();
        this.leavesName = action.leavesName();
        this.needsSameBytes = action.needsSameBytes();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public ActionKind kind() {
        return kind;
    }

    @Override
    public boolean needsDestination() {
        return needsDestination;
    }

    @Override
    public boolean takesCompanions() {
        return takesCompanions;
    }

    @Override
    public boolean undoesElsewhere() {
        return undoesElsewhere;
    }

    @Override
    public boolean leavesName() {
        return leavesName;
    }

    @Override
    public boolean needsSameBytes() {
        return needsSameBytes;
    }

    @Override
    public ActionReceipt intend(ActionRequest request) throws ActionFailedException {
        return call(request.file(), () -> action.intend(request));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        return call(request.file(), () -> action.perform(request, intent));
    }

    @Override
    public void undo(ActionReceipt receipt) throws ActionFailedException {
        call(receipt.file(), () -> {
            action.undo(receipt);
            return receipt;
        });
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws ActionFailedException {
        return call(intent.file(), () -> action.recover(intent));
    }

    private <T> T call(Path file, Callable<T> call) throws ActionFailedException {
        Errand errand =
                new Errand("action " + id, file.toString(), guard.limits().act(), new OwnTime(), true);
        try {
            return guard.call(errand, e -> e instanceof ActionFailedException, call);
        } catch (ActionFailedException e) {
            // Whoever tells it later runs nothing of the plugin.
            throw new ActionFailedException(e.reasons().get(0).under(id), PluginReasons.plain(e.getCause()));
        } catch (Exception e) {
            Reason failed = Reason.of("plugin.action-failed", id);
            if (errand.time().isGivenUp()) {
                // It may still be at work on the file: nobody asks it for anything more.
                guard.switchOff();
                TimeoutException givenUp = new TimeoutException();
                givenUp.initCause(e);
                throw new ActionFailedException(failed, givenUp);
            }
            throw new ActionFailedException(failed, e);
        }
    }
}
