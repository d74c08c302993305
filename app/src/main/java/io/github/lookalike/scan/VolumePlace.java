package io.github.lookalike.scan;

import java.util.List;
import java.util.Objects;

/**
 * A part of a scanned folder that lies on one file system, as it was at the last scan.
 *
 * @param relative where it begins, below the scanned folder, with slashes; empty for the folder itself
 * @param volume the id of the file system; empty where it is not known
 * @param within the path of that beginning within the file system, with slashes
 * @param sample some of its pictures, to know it again by
 */
public record VolumePlace(String relative, String volume, String within, List<SamplePicture> sample) {

    public VolumePlace {
        Objects.requireNonNull(relative, "relative");
        Objects.requireNonNull(volume, "volume");
        Objects.requireNonNull(within, "within");
        sample = List.copyOf(sample);
    }

    /** Whether a picture of the scanned folder lies there, as far as its path tells. */
    boolean holds(String picture) {
        return relative.isEmpty() || picture.startsWith(relative + '/');
    }
}
