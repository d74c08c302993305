package io.github.lookalike.scan.place;

import io.github.lookalike.scan.place.Place.Treatment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells the places that other programs rule, by names alone: only a walk that needs a marker looks at the disk. */
public final class Places {

    private static final PlaceIndex INDEX = new PlaceIndex(KnownPlaces.ALL);

    private Places() {}

    /** Every kind that is known. */
    public static List<Place> known() {
        return KnownPlaces.ALL;
    }

    /**
     * The outermost place a file lies in, or is; however it came to be read, the folder that was scanned may itself lie in
     * one. Kinds that a marker tells are left out here, because the marker is on the disk.
     */
    public static Optional<Place> of(Path file) {
        return holding(file, place -> place.marker().isEmpty());
    }

    /** The outermost library a file lies in: it may be kept, and only the library's own program may remove it. */
    public static Optional<Place> protecting(Path file) {
        return holding(file, place -> place.treatment() == Treatment.PROTECTED);
    }

    /** Whether a file lies in the library of another program, so that nothing may remove it here. */
    public static boolean isProtected(Path file) {
        return protecting(file).isPresent();
    }

    /** What a walk that meets this folder leaves out with it; looks for a marker where one is needed. */
    public static Optional<Place> leftOutFolder(Path folder) {
        return last(folder, true).filter(place -> place.marker().isEmpty() || hasMarker(folder, place));
    }

    /** What a walk that meets this file leaves out. */
    public static Optional<Place> leftOutFile(Path file) {
        return last(file, false);
    }

    private static Optional<Place> holding(Path file, Predicate<Place> wanted) {
        Names names = Names.of(file);
        for (int i = 0; i < names.count(); i++) {
            Optional<Place> place = INDEX.at(names, i, i < names.count() - 1, wanted);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> last(Path path, boolean folder) {
        Names names = Names.of(path);
        return names.count() == 0
                ? Optional.empty()
                : INDEX.at(names, names.count() - 1, folder, place -> place.treatment() == Treatment.LEFT_OUT);
    }

    private static boolean hasMarker(Path folder, Place place) {
        return Files.exists(folder.resolve(place.marker()));
    }
}
