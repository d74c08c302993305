package io.github.lookalike.scan;

import io.github.lookalike.api.Reason;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what is offline from what is gone: an empty mount point, another file system in the old place, or a folder that lost
 * everything at once. What is offline stays in the index.
 */
final class OfflineParts {

    /** So many missing pictures are looked for on the disk: what a new exclusion leaves out is still there. */
    private static final int LOOKED_FOR = 20;

    private final KnownVolumes known;
    private final Volumes volumes;

    OfflineParts(KnownVolumes known, Volumes volumes) {
        this.known = known;
        this.volumes = volumes;
    }

    /** A folder that does not exist, or an empty one: all that a mount point is without what was mounted there. */
    static boolean mayBeMountPoint(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException e) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static SkippedFile skipped(Path folder, Reason why) {
        return new SkippedFile(folder, ScanProblem.OFFLINE.code(), List.of(why, Reason.of("scan.offline.stay")));
    }

    /**
     * Takes those pictures that are offline out of the missing ones, and says which folders they are of.
     *
     * @param home a scanned folder
     * @param starts what was walked of it
     * @param pictures all that the index knows of the scanned folder, by their relative paths
     * @param missing those that the walk did not meet
     */
    List<SkippedFile> keep(Path home, Starts starts, Set<String> pictures, Set<String> missing) {
        List<SkippedFile> offline = new ArrayList<>();
        if (missing.isEmpty()) {
            return offline;
        }
        Set<String> left = new HashSet<>(pictures);
        for (VolumePlace part : parts(home)) {
            List<String> here = left.stream().filter(part::holds).toList();
            here.forEach(left::remove);
            List<String> lost = here.stream().filter(missing::contains).toList();
            Optional<Reason> why = lost.isEmpty() ? Optional.empty() : why(home, starts, part, here.size(), lost);
            if (why.isPresent()) {
                lost.forEach(missing::remove);
                offline.add(skipped(home.resolve(part.relative()), why.get()));
            }
        }
        return offline;
    }

    /** The parts of a scanned folder, the innermost first, the folder itself at the end. */
    private List<VolumePlace> parts(Path home) {
        List<VolumePlace> parts = new ArrayList<>(known.places().getOrDefault(home, List.of()));
        if (parts.stream().noneMatch(part -> part.relative().isEmpty())) {
            parts.add(new VolumePlace("", "", "", List.of()));
        }
        parts.sort(Comparator.comparing((VolumePlace part) -> part.relative().length())
                .reversed());
        return parts;
    }

    private Optional<Reason> why(Path home, Starts starts, VolumePlace part, int pictures, List<String> lost) {
        Path begin = home.resolve(part.relative());
        if (lost.size() == pictures && starts.cover(begin) && isLost(home, lost)) {
            return Optional.of(Reason.of("scan.offline.none", pictures));
        }
        if (2 * lost.size() > pictures && isOnAnotherVolume(begin, part)) {
            return Optional.of(Reason.of("scan.offline.other"));
        }
        return Optional.empty();
    }

    /** Whether they are not there, and not because this program moved them. */
    private boolean isLost(Path home, List<String> lost) {
        return lost.stream()
                        .limit(LOOKED_FOR)
                        .noneMatch(picture -> Files.exists(home.resolve(picture), LinkOption.NOFOLLOW_LINKS))
                && !known.takenAway(home).containsAll(lost);
    }

    private boolean isOnAnotherVolume(Path begin, VolumePlace part) {
        return !part.volume().isEmpty()
                && volumes.of(begin)
                        .filter(now -> !now.id().equals(part.volume()))
                        .isPresent();
    }
}
