package io.github.lookalike.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the index knows of the file systems on which scanned folders lie. */
public interface KnownVolumes {

    /** The parts of each scanned folder; none where it was not scanned since they are noted. */
    Map<Path, List<VolumePlace>> places();

    /** Replaces what is known of one scanned folder. */
    void remember(Path home, List<VolumePlace> places);

    /** Of the pictures of a scanned folder, those that this program moved away itself: by their relative paths. */
    Set<String> takenAway(Path home);

    /** A scanned folder lies elsewhere now, with all that is known of it. */
    void moved(Path old, Path now);

    /** Knows nothing and keeps nothing. */
    static KnownVolumes forgetful() {
        return new KnownVolumes() {
            @Override
            public Map<Path, List<VolumePlace>> places() {
                return Map.of();
            }

            @Override
            public void remember(Path home, List<VolumePlace> places) {
                // nothing is kept
            }

            @Override
            public Set<String> takenAway(Path home) {
                return Set.of();
            }

            @Override
            public void moved(Path old, Path now) {
                // nothing is known that could have moved
            }
        };
    }
}
