package io.github.lookalike.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** You receive this: the facts of a picture file that was read. Made by a factory, so that it can grow. */
public final class ImageFile {

    private final Path path;
    private final long bytes;
    private final Instant modified;
    private final int width;
    private final int height;
    private final String format;

    private ImageFile(Path path, long bytes, Instant modified, int width, int height, String format) {
        this.path = Objects.requireNonNull(path, "path");
        this.bytes = bytes;
        this.modified = Objects.requireNonNull(modified, "modified");
        this.width = width;
        this.height = height;
        this.format = Objects.requireNonNull(format, "format");
        if (bytes < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException(path + ": " + bytes + " bytes, " + width + "×" + height);
        }
    }

    /**
     * A file with these facts; the program makes them, and tests of plugins do.
     *
     * @param path absolute
     * @param bytes the size of the file
     * @param modified its time of last modification
     * @param width columns of the upright picture at full size
     * @param height rows of the upright picture at full size
     * @param format by content, such as {@code JPEG}
     */
    public static ImageFile of(Path path, long bytes, Instant modified, int width, int height, String format) {
        return new ImageFile(path, bytes, modified, width, height, format);
    }

    /** Where it lies, absolute. */
    public Path path() {
        return path;
    }

    /** The size of the file. */
    public long bytes() {
        return bytes;
    }

    /** When it was last modified. */
    public Instant modified() {
        return modified;
    }

    /** Columns of the upright picture at full size. */
    public int width() {
        return width;
    }

    /** Rows of the upright picture at full size. */
    public int height() {
        return height;
    }

    /** By content, such as {@code JPEG}. */
    public String format() {
        return format;
    }

    /** Width times height. */
    public long pixelCount() {
        return (long) width * height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageFile that
                && path.equals(that.path)
                && bytes == that.bytes
                && modified.equals(that.modified)
                && width == that.width
                && height == that.height
                && format.equals(that.format);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, bytes, modified, width, height, format);
    }

    @Override
    public String toString() {
        return path + ", " + format + ", " + width + "×" + height + ", " + bytes + " bytes, " + modified;
    }
}
