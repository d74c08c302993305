package io.github.lookalike.decoder.hevc;

import java.util.List;
import java.util.Optional;

/**
 * A decoded picture, cropped to its conformance window.
 *
 * @param planes luma, then Cb and Cr where they were decoded
 * @param damage what was wrong with the stream where only a part of the picture could be decoded: what is missing is grey
 * @param share how much of the picture was decoded, above 0 and 1 at most
 */
public record HevcPicture(HevcFormat format, List<Plane> planes, Optional<String> damage, double share) {

    public HevcPicture {
        planes = List.copyOf(planes);
    }

    /** The plane of luma. */
    public Plane luma() {
        return planes.get(0);
    }

    /** Whether Cb and Cr were decoded: they are planes 1 and 2. */
    public boolean hasChroma() {
        return planes.size() == 3;
    }
}
