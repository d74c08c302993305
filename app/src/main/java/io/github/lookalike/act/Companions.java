package io.github.lookalike.act;

import io.github.lookalike.api.FileAction;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
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
import java.util.Set;

/**
 * Adds to a plan the files that belong to its pictures, so that they go together.
 *
 * <p>Beside {@code a.jpg} these are {@code a.xmp}, {@code a.aae} and {@code a.jpg.xmp}; and {@code a.mov} or {@code
 * a.mp4}, the film of a live photo, if the keeper has one as well: a film is a work of its own, and the last one never
 * goes. A file that may belong to another picture of the same name, such as a raw one, stays.
 */
public final class Companions {

    private static final Set<String> NOTES = Set.of("xmp", "aae");
    private static final Set<String> FILMS = Set.of("mov", "mp4");
    private static final Set<String> LIVE_PHOTOS = Set.of("heic", "heif", "jpg", "jpeg");

    private final Map<Path, List<Path>> folders = new HashMap<>();
    private final Set<Path> taken = new HashSet<>();

    private Companions() {}

    /**
     * The same plan with companions, where the action takes them. Reads folders and touches nothing.
     *
     * @param actions by their ids
     */
    public static ActionPlan join(ActionPlan plan, Map<String, FileAction> actions) {
        Companions companions = new Companions();
        for (PlannedAction action : plan.actions()) {
            companions.taken.add(action.file().path());
            companions.taken.add(action.keeper().path());
        }
        List<PlannedAction> joined = new ArrayList<>();
        for (PlannedAction planned : plan.actions()) {
            FileAction action = actions.get(planned.action());
            joined.add(action != null && action.takesCompanions() ? planned.with(companions.of(planned)) : planned);
        }
        return new ActionPlan(plan.created(), joined);
    }

    private List<PlannedFile> of(PlannedAction planned) {
        Path picture = planned.file().path();
        List<PlannedFile> companions = new ArrayList<>();
        for (Path beside : beside(picture)) {
            boolean belongs = isOwnNote(beside, picture)
                    || (isAlone(picture)
                            && (isNote(beside, picture)
                                    || (isFilm(beside, picture)
                                            && hasFilm(planned.keeper().path()))));
            if (belongs && taken.add(beside)) {
                addTo(companions, beside);
            }
        }
        return companions;
    }

    /** The picture's whole name and an ending, such as {@code a.jpg.xmp}. */
    private static boolean isOwnNote(Path file, Path picture) {
        return NOTES.contains(ending(file)) && stem(file).equals(name(picture));
    }

    private static boolean isNote(Path file, Path picture) {
        return NOTES.contains(ending(file)) && stem(file).equals(stem(picture));
    }

    private static boolean isFilm(Path file, Path picture) {
        return FILMS.contains(ending(file))
                && LIVE_PHOTOS.contains(ending(picture))
                && stem(file).equals(stem(picture));
    }

    private boolean hasFilm(Path picture) {
        return beside(picture).stream().anyMatch(file -> isFilm(file, picture));
    }

    /** Whether no other picture could claim the companions. */
    private boolean isAlone(Path picture) {
        return beside(picture).stream()
                .filter(file -> stem(file).equals(stem(picture)))
                .allMatch(file -> file.equals(picture) || NOTES.contains(ending(file)) || FILMS.contains(ending(file)));
    }

    private List<Path> beside(Path picture) {
        return folders.computeIfAbsent(picture.resolveSibling(""), Companions::list);
    }

    private static List<Path> list(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed has no companions; the picture itself is looked at again before it is acted on.
            return List.of();
        }
        files.sort(null);
        return files;
    }

    private static void addTo(List<PlannedFile> companions, Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (now.isRegularFile()) {
                companions.add(
                        new PlannedFile(file, now.size(), now.lastModifiedTime().toInstant()));
            }
        } catch (IOException e) {
            // A companion that cannot be looked at stays where it is.
            return;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
