package io.github.lookalike.act;

import io.github.lookalike.api.Reason;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Places from which nothing is removed and to which nothing is moved: the system's, and the program's own. */
public final class ForbiddenPlaces {

    /**
     * Folders at the top of the file system: of the Filesystem Hierarchy Standard 3.0 without those that hold people's
     * files or mounted disks ({@code home}, {@code media}, {@code mnt}, {@code opt}, {@code root}, {@code run},
     * {@code srv}, {@code tmp}, {@code var}), of macOS, and of Windows.
     */
    private static final Set<String> SYSTEM = Set.of(
            "bin",
            "boot",
            "dev",
            "etc",
            "lib",
            "lib32",
            "lib64",
            "libx32",
            "proc",
            "sbin",
            "sys",
            "usr",
            "applications",
            "library",
            "system",
            "windows",
            "program files",
            "program files (x86)",
            "programdata",
            "system volume information");

    /** Memory that programs use as a folder, where people put files as well. */
    private static final Path SHARED_MEMORY = Path.of("dev", "shm");

    private final List<Path> own;

    /** @param own folders and files of the program */
    public ForbiddenPlaces(List<Path> own) {
        this.own = own.stream().map(RealPlace::of).toList();
    }

    /** Why nothing is removed from there or moved there; empty where that is allowed. */
    public Optional<Reason> reason(Path place) {
        Path real = RealPlace.of(place);
        if (real.getNameCount() == 0) {
            return Optional.of(Reason.of("act.place.top", place));
        }
        if (own.stream().anyMatch(real::startsWith)) {
            return Optional.of(Reason.of("act.place.own", place));
        }
        Path fromTop = real.subpath(0, real.getNameCount());
        String first = fromTop.getName(0).toString().toLowerCase(Locale.ROOT);
        return SYSTEM.contains(first) && !fromTop.startsWith(SHARED_MEMORY)
                ? Optional.of(Reason.of("act.place.system", place))
                : Optional.empty();
    }

    /** Why nothing can be moved to a folder; empty where it can. */
    public Optional<Reason> reasonAsDestination(Path folder) {
        for (Path above = RealPlace.of(folder); above.getNameCount() > 0; above = above.resolveSibling("")) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
                return Files.isDirectory(above) ? reason(folder) : Optional.of(Reason.of("act.place.no-folder", above));
            }
        }
        return reason(folder);
    }
}
