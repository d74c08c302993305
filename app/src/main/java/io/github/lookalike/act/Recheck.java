package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import io.github.lookalike.scan.place.Place;
import io.github.lookalike.scan.place.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks right before acting whether everything still is as planned; anything else is a reason to leave a file alone. */
final class Recheck {

    private final List<Path> protectedFolders;
    private final LinkTargets links;
    private final boolean dryRun;
    private final TwoMounts mounts = new TwoMounts();
    private final Set<Path> left = new HashSet<>();

    /** @param dryRun nothing is written at all, also for telling whether two names are one file */
    Recheck(List<Path> protectedFolders, LinkTargets links, boolean dryRun) {
        this.protectedFolders =
                protectedFolders.stream().map(Recheck::realOrAbsolute).toList();
        this.links = links;
        this.dryRun = dryRun;
    }

    /** Why this action must not be done now; empty when it may. */
    Optional<Refusal> refuse(PlannedAction planned) {
        try {
            for (PlannedFile file : planned.leaving()) {
                checkFile(file);
                checkWay(planned.root(), file.path());
            }
            for (Handover handover : planned.handed()) {
                checkPlace(planned.keeper().path().resolveSibling(""), handover);
            }
            checkKeeper(planned);
            ContentCheck.check(planned);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.refusal());
        } catch (IOException e) {
            return Optional.of(new Refusal(
                    planned.file().path(), Problem.UNREACHABLE, Causes.because(Reason.of("act.unchecked"), e)));
        }
    }

    /** The real path of a file that is about to leave, to be {@linkplain #remember remembered} afterwards. */
    static Path realPath(PlannedFile file) {
        return realOrAbsolute(file.path());
    }

    /** From now on no file may be removed for the sake of this one. */
    void remember(Path realPath) {
        left.add(realPath);
    }

    private void checkFile(PlannedFile file) throws IOException, RefusedException {
        Path path = file.path();
        BasicFileAttributes now = attributes(path, path, Problem.FILE_GONE, Reason.of("act.gone"));
        if (!now.isRegularFile()) {
            throw new RefusedException(path, Problem.NOT_A_REGULAR_FILE, Reason.of("act.no-file"));
        }
        if (!file.looksLike(now)) {
            throw new RefusedException(path, Problem.FILE_CHANGED, Reason.of("act.changed"));
        }
        Path real = path.toRealPath();
        if (protectedFolders.stream().anyMatch(real::startsWith)) {
            throw new RefusedException(path, Problem.PROTECTED, Reason.of("act.protected"));
        }
        Optional<Path> link = links.linkTo(path, real);
        if (link.isPresent()) {
            throw new RefusedException(path, Problem.LINKED_TO, Reason.of("act.linked-to", link.get()));
        }
        checkLibrary(path, path.toAbsolutePath());
        checkLibrary(path, real);
    }

    /** No scan follows links, so a link where a folder was leads to other files than those that were seen. */
    private static void checkWay(Path root, Path file) throws RefusedException {
        for (Path folder = file.resolveSibling(""); folder.startsWith(root); folder = folder.resolveSibling("")) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedException(file, Problem.LINK_ON_THE_WAY, Reason.of("act.link-above", folder));
            }
            if (folder.equals(root)) {
                return;
            }
        }
    }

    /**
     * Where something is handed to: free, in no library, and really in the keeper's folder. That may be a link now: the
     * keeper was read through it.
     */
    private static void checkPlace(Path keepers, Handover handover) throws RefusedException {
        Path file = handover.file().path();
        Path to = handover.to();
        checkLibrary(file, to);
        checkLibrary(file, realOrAbsolute(keepers).resolve(keepers.relativize(to)));
        for (Path below = to.resolveSibling("");
                below.startsWith(keepers) && !below.equals(keepers);
                below = below.resolveSibling("")) {
            if (Files.exists(below, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedException(file, Problem.LINK_ON_THE_WAY, Reason.of("act.no-folder", below));
            }
        }
        if (!Files.notExists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(file, Problem.CANNOT_BE_HANDED, Reason.of("act.handed-taken", to));
        }
    }

    /** A picture in a library can be reached by a link whose name says nothing, so both names of it are asked. */
    private static void checkLibrary(Path file, Path name) throws RefusedException {
        Optional<Place> library = Places.protecting(name);
        if (library.isPresent()) {
            Reason reason = Reason.of(
                    "act.library", library.get().owner(), library.get().kind());
            throw new RefusedException(file, Problem.ANOTHER_PROGRAMS, reason);
        }
    }

    private void checkKeeper(PlannedAction planned) throws IOException, RefusedException {
        Path file = planned.file().path();
        PlannedFile keeper = planned.keeper();
        Path path = keeper.path();
        BasicFileAttributes now = attributes(path, file, Problem.KEEPER_GONE, Reason.of("act.keeper.gone", path));
        if (!now.isRegularFile()) {
            throw new RefusedException(file, Problem.KEEPER_GONE, Reason.of("act.keeper.no-file", path));
        }
        if (!keeper.looksLike(now)) {
            throw new RefusedException(file, Problem.KEEPER_CHANGED, Reason.of("act.keeper.changed", path));
        }
        if (Files.isSameFile(file, path)) {
            throw new RefusedException(file, Problem.KEEPER_IS_THE_FILE, Reason.of("act.keeper.same-file", path));
        }
        Optional<String> one = dryRun ? Optional.empty() : mounts.trouble(file, path);
        if (one.isPresent()) {
            throw new RefusedException(file, Problem.KEEPER_IS_THE_FILE, Reason.of(one.get(), path));
        }
        if (left.contains(path.toRealPath())) {
            throw new RefusedException(file, Problem.KEEPER_LEFT, Reason.of("act.keeper.left", path));
        }
    }

    private static BasicFileAttributes attributes(Path path, Path file, Problem ifGone, Reason reason)
            throws IOException, RefusedException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            throw new RefusedException(file, ifGone, reason);
        }
    }

    static Path realOrAbsolute(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
