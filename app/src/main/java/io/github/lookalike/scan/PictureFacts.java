package io.github.lookalike.scan;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.Picture;
import java.util.Optional;

/**
 * What is known of a picture besides its pixels.
 *
 * @param format by content
 * @param width columns of the upright picture at full size
 * @param height rows of the upright picture at full size
 * @param metadata what it says of itself
 * @param damage what is wrong with the file although most of it was read
 * @param note what else is odd, such as a suffix of another format
 */
public record PictureFacts(
        String format, int width, int height, Metadata metadata, Optional<String> damage, Optional<String> note) {

    static PictureFacts of(Picture picture) {
        return new PictureFacts(
                picture.format(),
                picture.width(),
                picture.height(),
                picture.metadata(),
                picture.damage(),
                picture.note());
    }
}
