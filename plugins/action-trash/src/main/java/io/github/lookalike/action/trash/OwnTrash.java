package io.github.lookalike.action.trash;

import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.SafeMove;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A folder of the program: the last resort, where the platform has no trash. */
final class OwnTrash implements Trash {

    @Override
    public String kind() {
        return "own";
    }

    @Override
    public Optional<ActionReceipt> intend(ActionRequest request) {
        Path name = Objects.requireNonNull(request.file().getFileName(), "a file has a name");
        Path place = SafeMove.freeName(request.ownTrash().resolve(name.toString()));
        return Optional.of(ActionReceipt.moved("trash", request.file(), place).with(NOTE, kind()));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws IOException {
        SafeMove.makeFolderOf(Places.nowAt(intent));
        SafeMove.move(intent.file(), Places.nowAt(intent), request.is());
        return intent;
    }

    @Override
    public void undo(ActionReceipt receipt) throws IOException {
        Places.moveBack(Places.nowAt(receipt), receipt.back());
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws IOException {
        return SafeMove.settle(intent.back(), Places.nowAt(intent)) ? Optional.of(intent) : Optional.empty();
    }
}
