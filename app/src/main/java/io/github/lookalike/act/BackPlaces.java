package io.github.lookalike.act;

import io.github.lookalike.act.PlaceLook.Lying;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.SafeMove;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Chooses where the files of a picture come back to. Where one of them must have another name, all get it: a sidecar is
 * found by the name of its picture.
 */
final class BackPlaces {

    private final BackTo to;
    private final Map<String, FileAction> actions;
    private final Path shared;

    /**
     * @param actions by their ids
     * @param batch all entries of the batch, so that a second undo of other files of it chooses the same folders
     */
    BackPlaces(BackTo to, Map<String, FileAction> actions, List<JournalEntry> batch) {
        this.to = to;
        this.actions = actions;
        this.shared = shared(batch);
    }

    /**
     * The same entries with receipts that say where they come back to.
     *
     * @param picture what is undone of one picture and its companions
     */
    List<JournalEntry> chosen(List<JournalEntry> picture) {
        List<Path> wanted = picture.stream().map(this::wanted).toList();
        List<Path> free = isAnyTaken(picture, wanted) ? numbered(picture, wanted) : wanted;
        List<JournalEntry> chosen = new ArrayList<>();
        for (int i = 0; i < picture.size(); i++) {
            JournalEntry entry = picture.get(i);
            Path place = canGoElsewhere(entry) ? free.get(i) : entry.receipt().file();
            chosen.add(entry.now(entry.state(), entry.receipt().backTo(place), entry.reasons()));
        }
        return chosen;
    }

    /** Whether an entry cannot come back where it is wanted, because its action knows the old place alone. */
    boolean isImpossible(JournalEntry entry) {
        return to instanceof BackTo.Below && !canGoElsewhere(entry);
    }

    private boolean canGoElsewhere(JournalEntry entry) {
        FileAction action = actions.get(entry.receipt().action());
        return action != null && action.undoesElsewhere();
    }

    private Path wanted(JournalEntry entry) {
        Path file = entry.receipt().file();
        if (!(to instanceof BackTo.Below below)) {
            return file;
        }
        Path relative = file.startsWith(shared)
                ? shared.relativize(file)
                : Objects.requireNonNull(file.getFileName(), "a file has a name");
        return below.folder().resolve(relative.toString());
    }

    private boolean isAnyTaken(List<JournalEntry> picture, List<Path> wanted) {
        for (int i = 0; i < picture.size(); i++) {
            boolean taken = to instanceof BackTo.Below
                    ? exists(wanted.get(i))
                    : to instanceof BackTo.Beside
                            && PlaceLook.at(wanted.get(i), picture.get(i).before())
                                    .is(Lying.ANOTHER);
            if (taken && canGoElsewhere(picture.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> numbered(List<JournalEntry> picture, List<Path> wanted) {
        Path first = wanted.get(main(picture));
        for (int number = 2; true; number++) {
            List<Path> names = new ArrayList<>();
            for (Path one : wanted) {
                names.add(renamed(one, first, SafeMove.numbered(first, number), number));
            }
            if (names.stream().noneMatch(BackPlaces::exists)) {
                return names;
            }
        }
    }

    /** Which of them is the picture; one of its companions if it does not come back with them. */
    private static int main(List<JournalEntry> picture) {
        for (int i = 0; i < picture.size(); i++) {
            if (picture.get(i).id() == picture.get(i).picture()) {
                return i;
            }
        }
        return 0;
    }

    /** The name of a companion follows the new name of its picture where it began with the old one. */
    private static Path renamed(Path file, Path picture, Path newPicture, int number) {
        String name = name(file);
        String old = name(picture);
        if (HandedNames.begins(name, old)) {
            return file.resolveSibling(name(newPicture) + name.substring(old.length()));
        }
        String stem = HandedNames.stem(old);
        return HandedNames.begins(name, stem)
                ? file.resolveSibling(HandedNames.stem(name(newPicture)) + name.substring(stem.length()))
                : SafeMove.numbered(file, number);
    }

    private static Path shared(List<JournalEntry> batch) {
        Path shared = null;
        for (JournalEntry entry : batch) {
            Path folder = entry.receipt().file().resolveSibling("");
            shared = shared == null ? folder : shared;
            while (!folder.startsWith(shared) && shared.getParent() != null) {
                shared = shared.getParent();
            }
        }
        return shared == null ? Path.of("") : shared;
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName(), "a path with a name").toString();
    }
}
