package io.github.lookalike.api;

import java.util.Optional;
import org.pf4j.ExtensionPoint;

/**
 * You implement this: what can be done with a redundant file, such as moving it to the trash.
 *
 * <p>The program has checked the file and the plan before it calls, writes the {@linkplain #intend intent} to its
 * journal, lets the action {@linkplain #perform perform}, and writes the receipt. The action only acts. It never
 * overwrites a file, and at every moment the file is whole in its old or in its new place.
 */
public interface FileAction extends ExtensionPoint {

    /** Lower-case letters, digits, dots and dashes, unique among actions, such as {@code trash}. */
    String id();

    /** A name for people, in the imperative, such as {@code Move to trash}. */
    String displayName();

    ActionKind kind();

    /** Whether {@link ActionRequest#destination()} must be given. */
    default boolean needsDestination() {
        return false;
    }

    /**
     * Whether the files that belong to a picture (its XMP sidecar, the film of a live photo) go the same way with it. The
     * program then asks for each of them as for a picture.
     */
    default boolean takesCompanions() {
        return false;
    }

    /**
     * Whether only a file with the same bytes as its keeper can be acted on, as when it is replaced by a link. Others are
     * not planned then.
     */
    default boolean needsSameBytes() {
        return false;
    }

    /**
     * Whether a file is left under the old name, as a link is: what belongs to the picture then stays with that name, and is
     * handed to no other picture.
     */
    default boolean leavesName() {
        return false;
    }

    /**
     * Whether {@link #undo} and {@link #recover} bring a file to {@link ActionReceipt#back()}, whatever place that is;
     * otherwise the program asks for the old place alone.
     */
    default boolean undoesElsewhere() {
        return false;
    }

    /**
     * What {@link #perform} would do now. Touches nothing.
     *
     * @throws ActionFailedException when it could not be done, with the reason
     */
    ActionReceipt intend(ActionRequest request) throws ActionFailedException;

    /**
     * Does it.
     *
     * @param intent what {@link #intend} gave for this request a moment ago, already in the journal
     * @return what was really done
     * @throws ActionFailedException when it was not done; the file is whole in its old place
     */
    ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException;

    /**
     * Brings the file back to its old place, unless another file lies there now.
     *
     * @throws ActionFailedException when that is impossible; nothing was changed then
     */
    void undo(ActionReceipt receipt) throws ActionFailedException;

    /**
     * After a crash between intent and receipt: tidies up what was half done, so that the file is whole in its old or
     * in its new place, and says which.
     *
     * @param intent what {@link #intend} gave
     * @return the receipt when the action is now done; empty when the file is in its old place
     * @throws ActionFailedException when the file is in neither
     */
    Optional<ActionReceipt> recover(ActionReceipt intent) throws ActionFailedException;
}
