package io.github.lookalike.api;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * You create this: what a decoder made of a file.
 *
 * @param format by content, such as {@code JPEG}
 * @param pixels small, opaque, sRGB (unless there is a profile), as stored: the program itself turns them upright
 * @param width columns at full size, as stored
 * @param height rows at full size, as stored
 * @param orientation the EXIF orientation, 1 to 8, where the decoder alone can know it; usually empty: the program
 *     reads it from the file's metadata
 * @param damage what is wrong with the file although something of it was read; empty for a sound file
 * @param share how much of the picture was decoded, above 0 and at most 1; what was not is mid-grey. Less than half is
 *     shown, but not compared with other pictures
 * @param content all that the file holds beside these pixels, where the decoder knows; empty: the program looks into the
 *     headers of formats that it knows itself
 * @param profile an ICC profile that says what the colours of the pixels mean, by which the program makes sRGB of them;
 *     empty for sRGB
 */
public record Decoded(
        String format,
        Pixels pixels,
        int width,
        int height,
        OptionalInt orientation,
        Optional<String> damage,
        double share,
        Optional<Content> content,
        Optional<ByteBuffer> profile) {

    public Decoded {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(pixels, "pixels");
        Objects.requireNonNull(orientation, "orientation");
        Objects.requireNonNull(damage, "damage");
        Objects.requireNonNull(content, "content");
        profile = profile.map(ByteBuffer::asReadOnlyBuffer);
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("no picture is " + share + " of itself");
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no picture is " + width + "×" + height);
        }
    }

    /** An sRGB picture. */
    public Decoded(
            String format,
            Pixels pixels,
            int width,
            int height,
            OptionalInt orientation,
            Optional<String> damage,
            Optional<Content> content) {
        this(format, pixels, width, height, orientation, damage, 1, content, Optional.empty());
    }

    /** A picture of a file whose further content is left to the program. */
    public Decoded(
            String format, Pixels pixels, int width, int height, OptionalInt orientation, Optional<String> damage) {
        this(format, pixels, width, height, orientation, damage, Optional.empty());
    }

    /** A sound picture whose orientation is left to the metadata. */
    public static Decoded of(String format, Pixels pixels, int width, int height) {
        return new Decoded(format, pixels, width, height, OptionalInt.empty(), Optional.empty());
    }

    /** The same, with all that the file holds. */
    public Decoded with(Content held) {
        return new Decoded(format, pixels, width, height, orientation, damage, share, Optional.of(held), profile);
    }

    /** The same, whose colours mean what an ICC profile says. */
    public Decoded in(ByteBuffer iccProfile) {
        return new Decoded(format, pixels, width, height, orientation, damage, share, content, Optional.of(iccProfile));
    }

    /** The same, of which only a part was decoded. */
    public Decoded ofWhichThereIs(double part) {
        return new Decoded(format, pixels, width, height, orientation, damage, part, content, profile);
    }
}
