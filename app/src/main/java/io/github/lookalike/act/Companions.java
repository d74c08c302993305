package io.github.lookalike.act;

import io.github.lookalike.api.ActionKind;
import io.github.lookalike.api.FileAction;
import io.github.lookalike.api.Reason;
import io.github.lookalike.asset.CompanionDifference;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.asset.Folders;
import io.github.lookalike.asset.ListedFolders;
import io.github.lookalike.scan.place.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a plan the files that belong to its pictures, so that they go together and none is left alone.
 *
 * <p>Which these are says {@link FolderFiles}. What belongs to several pictures, as {@code a.xmp} to {@code a.jpg} and
 * {@code a.nef}, goes with the last of them. The film of a live photo goes if the keeper has one as well: a film is a
 * work of its own, and the last one never goes. What goes and differs from what the keeper has is told, or handed to it,
 * as the user chose.
 */
public final class Companions {

    private final Folders folders = new ListedFolders();
    private final Map<String, FileAction> actions;
    private final CompanionChoice choice;
    private final Set<Path> leaving = new HashSet<>();
    private final Set<Path> taken = new HashSet<>();
    private final Map<Path, Path> keepers = new HashMap<>();
    private final Map<Path, List<Path>> given = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    private Companions(Map<String, FileAction> actions, CompanionChoice choice) {
        this.actions = actions;
        this.choice = choice;
    }

    /** The same, where what a keeper lacks goes with its picture. */
    static ActionPlan join(ActionPlan plan, Map<String, FileAction> actions) {
        return join(plan, actions, CompanionChoice.WITH_THE_PICTURE).plan();
    }

    /**
     * The same plan with companions, where the action takes them or they are handed over, and without the pictures of which
     * something would be left alone for good. Reads folders and companions, and touches nothing.
     *
     * @param actions by their ids
     */
    public static JoinedPlan join(ActionPlan plan, Map<String, FileAction> actions, CompanionChoice choice) {
        return new Companions(actions, choice).join(plan);
    }

    private JoinedPlan join(ActionPlan plan) {
        for (PlannedAction planned : plan.actions()) {
            taken.add(planned.file().path());
            taken.add(planned.keeper().path());
            keepers.put(planned.file().path(), planned.keeper().path());
        }
        List<PlannedAction> joined = new ArrayList<>();
        List<Refusal> held = new ArrayList<>();
        for (PlannedAction planned : plan.actions()) {
            @Nullable FileAction action = actions.get(planned.action());
            leaving.add(planned.file().path());
            Optional<Refusal> refusal = action == null ? Optional.empty() : leftAlone(planned, action);
            if (refusal.isPresent()) {
                leaving.remove(planned.file().path());
                held.add(refusal.get());
            } else {
                joined.add(action == null ? planned : join(planned, action));
            }
        }
        return new JoinedPlan(plan.with(joined), held);
    }

    /** What is gone for good leaves no notes or film behind that nobody else has. */
    private Optional<Refusal> leftAlone(PlannedAction planned, FileAction action) {
        Path picture = planned.file().path();
        if (action.kind() != ActionKind.PERMANENT || hands(planned, action)) {
            return Optional.empty();
        }
        List<Path> has = beside(planned.keeper().path());
        return beside(picture).stream()
                .filter(one -> belongs(planned, one))
                .filter(one -> lacks(planned, one, has).isPresent())
                .findFirst()
                .map(one -> new Refusal(picture, Problem.KEEPER_LACKS, Reason.of("act.keeper.lacks", one)));
    }

    private static Optional<Reason> lacks(PlannedAction planned, Path companion, List<Path> has) {
        return CompanionDifference.between(
                planned.file().path(), planned.keeper().path(), companion, has);
    }

    private PlannedAction join(PlannedAction planned, FileAction action) {
        boolean hands = hands(planned, action);
        if (!action.takesCompanions() && !hands) {
            return planned;
        }
        Path keeper = planned.keeper().path();
        List<Path> has = new ArrayList<>(beside(keeper));
        boolean film = has.stream().anyMatch(FolderFiles::isFilm);
        has.addAll(given.getOrDefault(keeper, List.of()));
        List<PlannedFile> companions = new ArrayList<>();
        List<Handover> handed = new ArrayList<>();
        List<Reason> notes = new ArrayList<>();
        for (Path beside : beside(planned.file().path())) {
            Optional<PlannedFile> now = belongs(planned, beside) ? now(beside) : Optional.empty();
            Optional<Reason> lacks = now.isPresent() ? lacks(planned, beside, has) : Optional.empty();
            if (lacks.isPresent() && hands) {
                taken.add(beside);
                handed.add(new Handover(now.get(), place(planned, beside)));
                given.computeIfAbsent(keeper, none -> new ArrayList<>()).add(beside);
                lacks.ifPresent(notes::add);
            } else if (now.isPresent() && action.takesCompanions() && (film || !FolderFiles.isFilm(beside))) {
                taken.add(beside);
                companions.add(now.get());
                lacks.ifPresent(notes::add);
            }
        }
        return planned.with(companions, handed, notes);
    }

    /** Nothing is taken from a name that stays, and nothing is put into a library of another program. */
    private boolean hands(PlannedAction planned, FileAction action) {
        return choice == CompanionChoice.TO_THE_KEEPER
                && !action.leavesName()
                && Places.protecting(planned.keeper().path()).isEmpty();
    }

    private boolean belongs(PlannedAction planned, Path beside) {
        return leaving.containsAll(filesOf(planned.file().path()).owners(beside))
                && beside.startsWith(planned.root())
                && !taken.contains(beside);
    }

    private Path place(PlannedAction planned, Path companion) {
        Path keeper = planned.keeper().path();
        Path picture = planned.file().path();
        Optional<Path> style = HandedNames.inItsStyle(companion, picture, keeper);
        Optional<Path> own = style.filter(place -> isOfTheKeepers(planned, companion, place))
                // Where the keeper has such a note, a second one that counts for it is not what its owner saw.
                .or(() -> style.filter(Companions::isFree)
                        .flatMap(none -> HandedNames.behindTheName(companion, picture, keeper))
                        .filter(place -> isOfTheKeepers(planned, companion, place)))
                .filter(this::take);
        if (own.isPresent()) {
            return own.get();
        }
        return IntStream.range(1, HandedNames.MOST)
                .mapToObj(number -> HandedNames.beside(companion, keeper, number))
                .filter(this::take)
                .findFirst()
                .orElseGet(() -> HandedNames.beside(companion, keeper, HandedNames.MOST));
    }

    /** Whether it would belong there to the keepers of those alone to which it belongs now. */
    private boolean isOfTheKeepers(PlannedAction planned, Path companion, Path place) {
        Set<Path> allowed = new HashSet<>();
        filesOf(planned.file().path()).owners(companion).forEach(owner -> allowed.add(keepers.get(owner)));
        List<Path> owners = filesOf(planned.keeper().path()).owners(place);
        return owners.contains(planned.keeper().path()) && allowed.containsAll(owners);
    }

    /** Names that differ in case alone may be one place. */
    private boolean take(Path place) {
        return isFree(place) && places.add(place.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isFree(Path place) {
        return Files.notExists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private List<Path> beside(Path picture) {
        return filesOf(picture).belongingTo(picture);
    }

    private FolderFiles filesOf(Path picture) {
        return folders.in(picture.resolveSibling(""));
    }

    private static Optional<PlannedFile> now(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile()
                    ? Optional.of(new PlannedFile(
                            file, now.size(), now.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (IOException e) {
            // A companion that cannot be looked at stays where it is.
            return Optional.empty();
        }
    }
}
