package io.github.lookalike.act;

import io.github.lookalike.api.FileAction;
import io.github.lookalike.asset.FolderFiles;
import io.github.lookalike.asset.Folders;
import io.github.lookalike.asset.ListedFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds to a plan the files that belong to its pictures, so that they go together and none is left alone.
 *
 * <p>Which these are says {@link FolderFiles}. What belongs to several pictures, as {@code a.xmp} to {@code a.jpg} and
 * {@code a.nef}, goes with the last of them. The film of a live photo goes if the keeper has one as well: a film is a
 * work of its own, and the last one never goes. What goes and differs from what the keeper has is told.
 */
public final class Companions {

    private final Folders folders = new ListedFolders();
    private final Set<Path> leaving = new HashSet<>();
    private final Set<Path> taken = new HashSet<>();

    private Companions() {}

    /**
     * The same plan with companions, where the action takes them. Reads folders and companions, and touches nothing.
     *
     * @param actions by their ids
     */
    public static ActionPlan join(ActionPlan plan, Map<String, FileAction> actions) {
        Companions companions = new Companions();
        for (PlannedAction planned : plan.actions()) {
            companions.taken.add(planned.file().path());
            companions.taken.add(planned.keeper().path());
        }
        List<PlannedAction> joined = new ArrayList<>();
        for (PlannedAction planned : plan.actions()) {
            FileAction action = actions.get(planned.action());
            joined.add(action != null && action.takesCompanions() ? companions.join(planned) : planned);
        }
        return plan.with(joined);
    }

    private PlannedAction join(PlannedAction planned) {
        leaving.add(planned.file().path());
        List<Path> keepers = beside(planned.keeper().path());
        List<PlannedFile> companions = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Path beside : beside(planned.file().path())) {
            if (goesWith(planned, beside, keepers) && taken.add(beside)) {
                now(beside).ifPresent(companion -> {
                    companions.add(companion);
                    CompanionDifference.between(planned, beside, keepers).ifPresent(notes::add);
                });
            }
        }
        return planned.with(companions, notes);
    }

    private boolean goesWith(PlannedAction planned, Path beside, List<Path> keepers) {
        List<Path> owners = filesOf(planned.file().path()).owners(beside);
        return leaving.containsAll(owners)
                && (!FolderFiles.isFilm(beside) || keepers.stream().anyMatch(FolderFiles::isFilm))
                && beside.startsWith(planned.root());
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
