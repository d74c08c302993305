package io.github.lookalike.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * You receive this: what a picture file says of itself (EXIF, XMP, IPTC and the format's own headers).
 *
 * @param captured when it was taken, by the camera's clock
 * @param cameraMake empty when not said
 * @param cameraModel empty when not said
 * @param software the program that wrote it last, empty when not said
 * @param hasPosition whether it holds a GPS position
 * @param rating stars 0 to 5; empty when not rated
 * @param keywords in the order of the file
 * @param entries how many EXIF, XMP and IPTC entries there are in all
 * @param orientation the EXIF tag Orientation, 1 to 8
 * @param lumaQuantisation the 64 steps of a JPEG's luma quantisation table in zig-zag order; empty for other formats
 */
public record Metadata(
        Optional<LocalDateTime> captured,
        String cameraMake,
        String cameraModel,
        String software,
        boolean hasPosition,
        Optional<Integer> rating,
        List<String> keywords,
        int entries,
        int orientation,
        List<Integer> lumaQuantisation) {

    /** A file that says nothing. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), "", "", "", false, Optional.empty(), List.of(), 0, 1, List.of());

    public Metadata {
        Objects.requireNonNull(captured, "captured");
        Objects.requireNonNull(cameraMake, "cameraMake");
        Objects.requireNonNull(cameraModel, "cameraModel");
        Objects.requireNonNull(software, "software");
        Objects.requireNonNull(rating, "rating");
        keywords = List.copyOf(keywords);
        lumaQuantisation = List.copyOf(lumaQuantisation);
        if (entries < 0) {
            throw new IllegalArgumentException("entries: " + entries);
        }
        if (orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException("orientation is 1 to 8, not " + orientation);
        }
        if (!lumaQuantisation.isEmpty() && lumaQuantisation.size() != 64) {
            throw new IllegalArgumentException("a quantisation table has 64 steps, not " + lumaQuantisation.size());
        }
    }

    /** Whether a camera is named. */
    public boolean namesCamera() {
        return !cameraMake.isEmpty() || !cameraModel.isEmpty();
    }
}
