package io.github.lookalike.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * You receive this: the facts of a picture file that was read.
 *
 * @param path absolute
 * @param bytes the size of the file
 * @param modified its time of last modification
 * @param width columns of the upright picture at full size
 * @param height rows of the upright picture at full size
 * @param format by content, such as {@code JPEG}
 */
public record ImageFile(Path path, long bytes, Instant modified, int width, int height, String format) {

    public ImageFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(format, "format");
        if (bytes < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException(path + ": " + bytes + " bytes, " + width + "×" + height);
        }
    }

    /** Width times height. */
    public long pixelCount() {
        return (long) width * height;
    }
}
