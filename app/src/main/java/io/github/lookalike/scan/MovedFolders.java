package io.github.lookalike.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds scanned folders again whose file system is mounted elsewhere now: the same file system by its id, and the same
 * pictures by a sample of their contents. A copy on another file system is none that moved.
 */
final class MovedFolders {

    /** Of ten pictures of the sample, as many must be there: some may have been deleted since. */
    private static final int ENOUGH_OF_TEN = 8;

    private final KnownVolumes known;
    private final Volumes volumes;

    MovedFolders(KnownVolumes known, Volumes volumes) {
        this.known = known;
        this.volumes = volumes;
    }

    /**
     * Looks for every scanned folder that is not in its place.
     *
     * @param asked folders that somebody wants scanned, among which it may be
     */
    List<FolderMove> findAgain(List<Path> asked) {
        List<FolderMove> moves = new ArrayList<>();
        Map<Path, List<VolumePlace>> places = known.places();
        Set<Path> taken = new LinkedHashSet<>(places.keySet());
        places.forEach((home, parts) -> parts.stream()
                .filter(part -> part.relative().isEmpty() && !part.sample().isEmpty())
                .filter(part ->
                        part.sample().stream().noneMatch(picture -> Files.exists(home.resolve(picture.relative()))))
                .findFirst()
                .flatMap(part -> find(part, asked, taken))
                .ifPresent(now -> {
                    known.moved(home, now);
                    taken.add(now);
                    moves.add(new FolderMove(home, now));
                }));
        return moves;
    }

    private Optional<Path> find(VolumePlace part, List<Path> asked, Set<Path> taken) {
        return candidates(part, asked).stream()
                .filter(place -> taken.stream().noneMatch(home -> home.startsWith(place) || place.startsWith(home)))
                .filter(place -> isSame(part, place))
                .findFirst();
    }

    private Set<Path> candidates(VolumePlace part, List<Path> asked) {
        Set<Path> candidates = new LinkedHashSet<>();
        for (Path folder : asked) {
            volumes.of(folder)
                    .filter(volume -> volume.id().equals(part.volume()))
                    .ifPresent(volume -> {
                        add(volume.place().resolve(part.within()), candidates);
                        add(folder, candidates);
                    });
        }
        volumes.places(part.volume()).forEach(place -> add(place.resolve(part.within()), candidates));
        return candidates;
    }

    private static void add(Path folder, Set<Path> candidates) {
        try {
            if (Files.isDirectory(folder)) {
                candidates.add(folder.toRealPath());
            }
        } catch (IOException e) {
            // It went away while it was looked at.
            candidates.remove(folder);
        }
    }

    private boolean isSame(VolumePlace part, Path place) {
        long there =
                part.sample().stream().filter(picture -> picture.liesIn(place)).count();
        return 10 * there >= (long) ENOUGH_OF_TEN * part.sample().size()
                && volumes.of(place)
                        .filter(volume -> volume.id().equals(part.volume()))
                        .isPresent();
    }
}
