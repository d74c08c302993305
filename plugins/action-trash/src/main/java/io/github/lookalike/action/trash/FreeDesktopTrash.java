package io.github.lookalike.action.trash;

import io.github.lookalike.action.trash.TrashFolders.TrashFolder;
import io.github.lookalike.api.ActionReceipt;
import io.github.lookalike.api.ActionRequest;
import io.github.lookalike.api.SafeMove;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The trash of Linux and BSD desktops: first the note of where the file came from, made under a name nobody else has,
 * then the move.
 */
final class FreeDesktopTrash implements Trash {

    private static final String INFO = "info";
    private static final String ORIGIN = "origin";

    /** File systems take names of 255 bytes, and {@code .trashinfo} is added. */
    private static final int LONGEST_NAME = 255 - ".trashinfo".length();

    private final TrashFolders folders;
    private final Clock clock;

    FreeDesktopTrash(TrashFolders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "freedesktop";
    }

    @Override
    public Optional<ActionReceipt> intend(ActionRequest request) throws IOException {
        List<TrashFolder> usable = folders.of(request.file());
        return usable.isEmpty() ? Optional.empty() : Optional.of(intend(request.file(), usable.get(0)));
    }

    @Override
    public ActionReceipt perform(ActionRequest request, ActionReceipt intent) throws IOException {
        Path info = Places.noted(intent, INFO);
        Path place = Places.nowAt(intent);
        makePrivateFolders(info, place);
        info(intent).write(info);
        try {
            SafeMove.move(intent.file(), place, request.is());
        } catch (IOException e) {
            Files.deleteIfExists(info);
            throw e;
        }
        return intent;
    }

    @Override
    public void undo(ActionReceipt receipt) throws IOException {
        Path info = Places.noted(receipt, INFO);
        if (SafeMove.isTaken(info) && !info(receipt).hasSameOrigin(info)) {
            throw new NoSuchFileException(
                    Places.nowAt(receipt).toString(), null, "the trash now holds another file under this name");
        }
        Places.moveBack(Places.nowAt(receipt), receipt.back());
        forget(receipt);
    }

    @Override
    public Optional<ActionReceipt> recover(ActionReceipt intent) throws IOException {
        if (SafeMove.settle(intent.back(), Places.nowAt(intent))) {
            return Optional.of(intent);
        }
        if (!SafeMove.isTaken(Places.nowAt(intent))) {
            forget(intent);
        }
        return Optional.empty();
    }

    private ActionReceipt intend(Path file, TrashFolder trash) throws IOException {
        Path files = trash.folder().resolve("files");
        Path infos = trash.folder().resolve("info");
        String name =
                Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
        Path place = SafeMove.freeName(files.resolve(name), LONGEST_NAME);
        Path info = infoOf(infos, place);
        for (int number = 2; Files.exists(info) || Files.exists(place); number++) {
            place = SafeMove.freeName(files.resolve(number + " " + name), LONGEST_NAME);
            info = infoOf(infos, place);
        }
        Path folder = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
        Path real = folder.toRealPath().resolve(name);
        Path origin = trash.top().map(top -> top.relativize(real)).orElse(file);
        return ActionReceipt.moved("trash", file, place)
                .with(NOTE, kind())
                .with(INFO, info.toString())
                .with(ORIGIN, origin.toString());
    }

    private TrashInfo info(ActionReceipt intent) {
        return new TrashInfo(
                Places.noted(intent, ORIGIN), LocalDateTime.now(clock).withNano(0));
    }

    /** The note goes with the file; another's note under this name is left alone. */
    private void forget(ActionReceipt receipt) throws IOException {
        Path info = Places.noted(receipt, INFO);
        if (SafeMove.isTaken(info) && info(receipt).hasSameOrigin(info)) {
            Files.delete(info);
        }
    }

    private static Path infoOf(Path infos, Path place) {
        return infos.resolve(place.getFileName() + ".trashinfo");
    }

    private static void makePrivateFolders(Path info, Path place) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(Objects.requireNonNull(info.getParent(), "info"), onlyOwner);
        Files.createDirectories(Objects.requireNonNull(place.getParent(), "files"), onlyOwner);
    }
}
