package io.github.lookalike.action.trash;

import io.github.lookalike.action.trash.TrashSearch.Found;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.FileIdentity;
import io.github.lookalike.api.SafeMove;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The trash that Windows and macOS move files to themselves, without saying where.
 *
 * <p>Windows deletes for good when its bin is switched off or full, and calls that a success. So a file there first gets
 * a second name beside it, which goes only when the file has been seen in the bin.
 */
final class DesktopTrash implements Trash {

    /** How far the platform's word is believed. */
    enum Trust {
        /** It either keeps the file or says that it does not. */
        FULL,
        /** It may delete: nothing counts but the file seen in the trash. */
        NONE
    }

    /** The platform's own way to its trash; whether it says it succeeded. */
    @FunctionalInterface
    interface Mover {

        boolean move(Path file);
    }

    private static final String BYTES = "bytes";
    private static final String MODIFIED = "modified";
    private static final String DIGEST = "sha256";

    private final Mover mover;
    private final TrashSearch search;
    private final Trust trust;

    DesktopTrash(Mover mover, TrashSearch search, Trust trust) {
        this.mover = mover;
        this.search = search;
        this.trust = trust;
    }

    @Override
    public String kind() {
        return "desktop";
    }

    @Override
    public Optional<ActionReceipt> intend(ActionRequest request) throws IOException {
        Path file = request.file();
        FileIdentity is = request.is();
        if (!search.covers(file)) {
            return Optional.empty();
        }
        return Optional.of(ActionReceipt.gone("trash", file)
                .with(NOTE, kind())
                .with(BYTES, Long.toString(is.bytes()))
                .with(MODIFIED, is.modified().toString())
                .with(DIGEST, is.sha256()));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws IOException {
        Path file = intent.file();
        Path second = secondName(file);
        if (trust == Trust.NONE) {
            link(second, file);
        }
        boolean said = mover.move(file);
        if (!SafeMove.isTaken(file) && (trust == Trust.FULL || isInTrash(intent, second))) {
            Files.deleteIfExists(second);
            return intent;
        }
        bringBack(second, file);
        throw new IOException(said ? "the trash did not keep the file" : "the system refused to move it to its trash");
    }

    @Override
    public void undo(ActionReceipt receipt) throws IOException {
        Path file = receipt.file();
        if (SafeMove.isTaken(receipt.back())) {
            throw new FileAlreadyExistsException(receipt.back().toString());
        }
        Found found = find(receipt).orElseThrow(() -> missing(file, "not found in the trash"));
        Places.moveBack(found.place(), receipt.back());
        if (found.info().isPresent()) {
            Files.deleteIfExists(found.info().get());
        }
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws IOException {
        Path file = intent.file();
        Path second = secondName(file);
        if (!SafeMove.isTaken(second)) {
            if (SafeMove.isTaken(intent.back())) {
                return Optional.empty();
            }
            if (find(intent).isEmpty()) {
                throw missing(file, "neither there nor in the trash");
            }
            return Optional.of(intent);
        }
        if (!SafeMove.isTaken(file) && isInTrash(intent, second)) {
            Files.delete(second);
            return Optional.of(intent);
        }
        bringBack(second, file);
        return Optional.empty();
    }

    private boolean isInTrash(ActionReceipt intent, Path second) throws IOException {
        for (Found found : candidates(intent)) {
            if (Files.isSameFile(found.place(), second)) {
                return true;
            }
        }
        return false;
    }

    /** The first with the content of the file; receipts of before digests were noted know none. */
    private Optional<Found> find(ActionReceipt receipt) throws IOException {
        Optional<String> digest = Optional.ofNullable(receipt.notes().get(DIGEST));
        for (Found found : candidates(receipt)) {
            if (digest.isEmpty() || digest.get().equals(FileIdentity.sha256Of(found.place()))) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private List<Found> candidates(ActionReceipt receipt) throws IOException {
        long bytes = Long.parseLong(receipt.notes().getOrDefault(BYTES, "-1"));
        Instant modified = Instant.parse(receipt.notes().getOrDefault(MODIFIED, ""));
        return search.find(receipt.file(), bytes, modified);
    }

    private static void link(Path second, Path file) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException e) {
            throw new IOException("this disk cannot give the file a second name to be safe by", e);
        }
    }

    /** The second name goes only while the first is seen to name the same file. */
    private static void bringBack(Path second, Path file) throws IOException {
        if (!SafeMove.isTaken(second)) {
            return;
        }
        if (!SafeMove.isTaken(file)) {
            SafeMove.move(second, file);
        } else if (Files.isSameFile(second, file)) {
            Files.delete(second);
        } else {
            throw new FileSystemException(file.toString(), null, "another file lies there; yours is " + second);
        }
    }

    private static NoSuchFileException missing(Path file, String reason) {
        return new NoSuchFileException(file.toString(), null, reason);
    }

    private static Path secondName(Path file) {
        UUID name = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8));
        return file.resolveSibling(".lookalike-" + name + ".second");
    }
}
