package io.github.lookalike.action.trash;

import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import java.io.IOException;
import java.util.Optional;

/** One kind of trash. */
interface Trash {

    /** The note that says which kind of trash a receipt is about. */
    String NOTE = "trash";

    /** The value of {@link #NOTE}. */
    String kind();

    /** What would be done; empty when this trash cannot take the file. Touches nothing. */
    Optional<ActionReceipt> intend(ActionRequest request) throws IOException;

    /** Does it; when it fails, the file is whole in its old place. */
    ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws IOException;

    /** Brings the file back; when it fails, nothing was changed. */
    void undo(ActionReceipt receipt) throws IOException;

    /** After a crash: the receipt when the file is in the trash, empty when it is in its old place. */
    Optional<ActionReceipt> recover(ActionReceipt intent) throws IOException;
}
