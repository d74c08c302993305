package io.github.lookalike.api;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * You create or receive this: all that a picture file holds beside the one picture that is compared, by its own headers.
 * What a copy lacks of it is lost with the file.
 *
 * @param pages of a document, of which the first is compared; 1 for a single picture
 * @param frames of an animation, of which the first is compared; 1 for a still
 * @param duration of one run of the animation; zero for a still
 * @param bits of a sample of one colour, such as 8 or 16
 * @param alpha whether it has transparent parts, or could have
 * @param layers of an unflattened file; 0 for a flat one
 * @param lossless whether the format keeps each sample as it was given
 * @param colourSpace such as {@code sRGB}, {@code Display P3}, {@code grey}, {@code CMYK}; empty where the file does not
 *     say, which means sRGB
 * @param extras what else is inside
 */
public record Content(
        int pages,
        int frames,
        Duration duration,
        int bits,
        boolean alpha,
        int layers,
        boolean lossless,
        String colourSpace,
        Set<Extra> extras) {

    /** Something inside a picture file that is no picture of its own. */
    public enum Extra {
        /** A film, as motion photos have. */
        FILM,
        /** Sound beside the picture. */
        SOUND,
        /** How far away each part is. */
        DEPTH,
        /** How much brighter each part is on a screen that can show it. */
        GAIN_MAP,
        /** Further whole pictures, such as the other eye's. */
        FURTHER_PICTURE
    }

    /** One opaque picture of 8 bits, saved with losses: what nearly all files are. */
    public static final Content PLAIN = new Content(1, 1, Duration.ZERO, 8, false, 0, false, "", Set.of());

    /** The same, saved without losses. */
    public static final Content LOSSLESS = new Content(1, 1, Duration.ZERO, 8, false, 0, true, "", Set.of());

    public Content {
        Objects.requireNonNull(colourSpace, "colourSpace");
        extras = Set.copyOf(extras);
        if (pages < 1 || frames < 1 || duration.isNegative() || bits < 1 || layers < 0) {
            throw new IllegalArgumentException(pages + " pages, " + frames + " frames of " + duration + ", " + bits
                    + " bits, " + layers + " layers");
        }
    }

    /** How many pictures it shows one after the other: pages of a document, or frames of an animation. */
    public int pagesOrFrames() {
        return Math.max(pages, frames);
    }

    /** Whether there is one page and one frame. */
    public boolean single() {
        return pages == 1 && frames == 1;
    }
}
