package io.github.lookalike.action.link;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Replaces a file by a link to its keeper, if both have the same bytes.
 *
 * <p>The link is made beside the file, looked at, and then takes the file's place in one step, so that at every moment
 * the path gives the same bytes. The bytes live on in the keeper: undoing copies them out of it, if they still are those
 * noted in the receipt.
 */
abstract class ReplaceByLink implements FileAction {

    private static final String KEEPER = "keeper";
    private static final String DIGEST = "sha256";
    private static final String MODIFIED = "modified";

    /** Makes the link. */
    abstract void link(Path link, Path keeper) throws IOException;

    /** Whether the path is such a link to the keeper. */
    abstract boolean isLink(Path file, Path keeper) throws IOException;

    @Override
    public final ActionKind kind() {
        return ActionKind.REVERSIBLE;
    }

    @Override
    public final ActionReceipt intend(ActionRequest request) throws ActionFailedException {
        Path file = request.file();
        Path keeper = request.keeper();
        try {
            requireTwoFiles(file, keeper);
            requireSameBytes(file, keeper);
            return ActionReceipt.gone(id(), file)
                    .with(KEEPER, keeper.toString())
                    .with(DIGEST, Digest.sha256(file))
                    .with(MODIFIED, Files.getLastModifiedTime(file).toInstant().toString());
        } catch (IOException e) {
            throw ActionFailedException.because("It cannot be replaced by a link", e);
        }
    }

    @Override
    public final ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        Path file = request.file();
        Path keeper = request.keeper();
        Path link = beside(file, ".link");
        try {
            requireTwoFiles(file, keeper);
            Files.deleteIfExists(link);
            replaceByLink(file, keeper, link);
            return intent;
        } catch (IOException | UnsupportedOperationException e) {
            delete(link, e);
            throw failed("It was not replaced by a link", e);
        }
    }

    @Override
    public final void undo(ActionReceipt receipt) throws ActionFailedException {
        Path file = receipt.file();
        Path copy = beside(file, ".copy");
        try {
            if (!isLink(file, keeper(receipt))) {
                throw new ActionFailedException("It is no link to " + keeper(receipt) + " any more: " + file);
            }
            Files.deleteIfExists(copy);
            copyOut(receipt, copy);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(copy, e);
            throw failed("It could not be made a file of its own again", e);
        }
    }

    @Override
    public final Optional<ActionReceipt> recover(ActionReceipt intent) throws ActionFailedException {
        Path file = intent.file();
        try {
            Files.deleteIfExists(beside(file, ".link"));
            Files.deleteIfExists(beside(file, ".copy"));
            if (isLink(file, keeper(intent))) {
                return Optional.of(intent);
            }
        } catch (IOException e) {
            throw ActionFailedException.because("It could not be found again", e);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ActionFailedException("It is not there any more: " + file);
        }
        return Optional.empty();
    }

    private void replaceByLink(Path file, Path keeper, Path link) throws IOException, ActionFailedException {
        link(link, keeper);
        if (!isLink(link, keeper)) {
            Files.deleteIfExists(link);
            throw new ActionFailedException("The link does not lead to " + keeper);
        }
        if (Files.mismatch(file, link) != -1) {
            Files.deleteIfExists(link);
            throw new ActionFailedException("Its bytes are not those of " + keeper);
        }
        Files.move(link, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copyOut(ActionReceipt receipt, Path copy) throws IOException, ActionFailedException {
        Path keeper = keeper(receipt);
        Files.copy(keeper, copy);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (!Digest.sha256(copy).equals(receipt.notes().get(DIGEST))) {
            Files.delete(copy);
            throw new ActionFailedException("The bytes it had are gone, because this file was edited since: " + keeper);
        }
        Instant modified = Instant.parse(receipt.notes().getOrDefault(MODIFIED, ""));
        Files.setLastModifiedTime(copy, FileTime.from(modified));
    }

    private static void requireTwoFiles(Path file, Path keeper) throws IOException, ActionFailedException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ActionFailedException("There is no such file: " + file);
        }
        if (!Files.isRegularFile(keeper, LinkOption.NOFOLLOW_LINKS) || Files.isSameFile(file, keeper)) {
            throw new ActionFailedException("There is no other picture to link to: " + keeper);
        }
    }

    private static void requireSameBytes(Path file, Path keeper) throws IOException, ActionFailedException {
        if (Files.mismatch(file, keeper) != -1) {
            throw new ActionFailedException(
                    "Only a picture with the same bytes can be replaced by a link to " + keeper);
        }
    }

    private static ActionFailedException failed(String what, Exception cause) {
        return cause instanceof IOException io
                ? ActionFailedException.because(what, io)
                : new ActionFailedException(what + ": this disk has no such links", cause);
    }

    /** What lies beside is never more than another name or a copy of bytes that the keeper has. */
    private static void delete(Path beside, Exception cause) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static Path keeper(ActionReceipt receipt) {
        String keeper = receipt.notes().get(KEEPER);
        if (keeper == null) {
            throw new IllegalArgumentException("no receipt of a link: " + receipt);
        }
        return receipt.file().getFileSystem().getPath(keeper);
    }

    private static Path beside(Path file, String suffix) {
        UUID name = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8));
        return file.resolveSibling(".lookalike-" + name + suffix);
    }
}
