package io.github.lookalike.action.link;

import io.github.lookalike.api.ActionFailedException;
import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.Reason;
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

    private static final String DIGEST = "sha256";
    private static final String MODIFIED = "modified";
    private static final String KEEPER_MODIFIED = "keeperModified";

    /** Makes the link. */
    abstract void link(Path link, Path keeper) throws IOException;

    /** Whether the path is such a link to the keeper. */
    abstract boolean isLink(Path file, Path keeper) throws IOException;

    /** From where the bytes are had when the link becomes a file again. */
    abstract Path source(Path file, Path keeper);

    @Override
    public final ActionKind kind() {
        return ActionKind.REVERSIBLE;
    }

    @Override
    public final boolean needsSameBytes() {
        return true;
    }

    @Override
    public final boolean leavesName() {
        return true;
    }

    @Override
    public final ActionReceipt intend(ActionRequest request) throws ActionFailedException {
        Path file = request.file();
        Path keeper = request.keeper();
        try {
            requireTwoFiles(file, keeper);
            requireSameBytes(request);
            requireOneName(file);
            ActionReceipt receipt = ActionReceipt.gone(id(), file)
                    .with(ActionReceipt.KEEPER, keeper.toString())
                    .with(DIGEST, request.is().sha256())
                    .with(MODIFIED, request.is().modified().toString())
                    .with(KEEPER_MODIFIED, request.keeperIs().modified().toString());
            return FileAttributes.noted(file, receipt);
        } catch (IOException e) {
            throw new ActionFailedException(Reason.of("not-replaceable"), e);
        }
    }

    @Override
    public final ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws ActionFailedException {
        Path file = request.file();
        Path keeper = request.keeper();
        Path link = beside(file, ".link");
        try {
            requireTwoFiles(file, keeper);
            requireSameBytes(request);
            Files.deleteIfExists(link);
            replaceByLink(request, link);
            return intent;
        } catch (IOException | UnsupportedOperationException e) {
            delete(link, e);
            throw failed(Reason.of("not-replaced"), e);
        }
    }

    @Override
    public final void undo(ActionReceipt receipt) throws ActionFailedException {
        Path file = receipt.file();
        Path copy = beside(file, ".copy");
        try {
            if (isGone(file) && isFile(keeper(receipt))) {
                // The link was removed; the bytes are still the keeper's.
                Files.deleteIfExists(copy);
                copyOut(receipt, keeper(receipt), copy);
                Files.move(copy, file);
                return;
            }
            if (!isStillLink(file, receipt)) {
                throw new ActionFailedException(Reason.of("no-link", keeper(receipt), file));
            }
            Files.deleteIfExists(copy);
            copyOut(receipt, source(file, keeper(receipt)), copy);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(copy, e);
            throw failed(Reason.of("not-own-again"), e);
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
            throw new ActionFailedException(Reason.of("not-found"), e);
        }
        if (!isFile(file)) {
            throw new ActionFailedException(Reason.of("gone", file));
        }
        return Optional.empty();
    }

    /**
     * The keeper of a hard link may have gone since: the link then holds the bytes alone. Or the link was moved to another
     * disk and back, which made it a file of its own that still has the keeper's time.
     */
    private boolean isStillLink(Path file, ActionReceipt receipt) throws IOException {
        Path keeper = keeper(receipt);
        return isLink(file, keeper)
                || (source(file, keeper).equals(file)
                        && isFile(file)
                        && (!Files.exists(keeper) || hasKeepersTime(file, receipt)));
    }

    /** Its bytes are held against the receipt when they are copied. */
    private static boolean hasKeepersTime(Path file, ActionReceipt receipt) throws IOException {
        String keepers = receipt.notes().get(KEEPER_MODIFIED);
        return keepers != null
                && FileIdentity.isSameTime(
                        Instant.parse(keepers), Files.getLastModifiedTime(file).toInstant());
    }

    private void replaceByLink(ActionRequest request, Path link) throws IOException, ActionFailedException {
        Path file = request.file();
        Path keeper = request.keeper();
        link(link, keeper);
        if (!isLink(link, keeper)) {
            Files.deleteIfExists(link);
            throw new ActionFailedException(Reason.of("link-astray", keeper));
        }
        if (!request.is().looksLike(file) || !request.keeperIs().looksLike(keeper)) {
            Files.deleteIfExists(link);
            throw new ActionFailedException(Reason.of("changed", keeper));
        }
        Files.move(link, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copyOut(ActionReceipt receipt, Path source, Path copy)
            throws IOException, ActionFailedException {
        Files.copy(source, copy);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (!FileIdentity.sha256Of(copy).equals(receipt.notes().get(DIGEST))) {
            Files.delete(copy);
            throw new ActionFailedException(Reason.of("edited", keeper(receipt)));
        }
        Instant modified = Instant.parse(receipt.notes().getOrDefault(MODIFIED, ""));
        FileAttributes.give(copy, receipt);
        Files.setLastModifiedTime(copy, FileTime.from(modified));
    }

    private static void requireTwoFiles(Path file, Path keeper) throws IOException, ActionFailedException {
        if (!isFile(file)) {
            throw new ActionFailedException(Reason.of("no-file", file));
        }
        if (!isFile(keeper) || Files.isSameFile(file, keeper)) {
            throw new ActionFailedException(Reason.of("no-keeper", keeper));
        }
    }

    private static void requireSameBytes(ActionRequest request) throws ActionFailedException {
        if (!request.isOfSameBytes()) {
            throw new ActionFailedException(Reason.of("other-bytes", request.keeper()));
        }
    }

    /** Its bytes stay under its other names, so that nothing would be freed, and undoing could not bring them together. */
    private static void requireOneName(Path file) throws IOException, ActionFailedException {
        try {
            if (Files.getAttribute(file, "unix:nlink") instanceof Integer names && names > 1) {
                throw new ActionFailedException(Reason.of("other-names"));
            }
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            // This system does not say how many names a file has.
            return;
        }
    }

    private static boolean isGone(Path path) {
        return Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static ActionFailedException failed(Reason what, Exception cause) {
        return new ActionFailedException(cause instanceof IOException ? what : Reason.of("no-such-links"), cause);
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
        String keeper = receipt.notes().get(ActionReceipt.KEEPER);
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
