package io.github.lookalike.decode;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture that was read.
 *
 * @param format by content, such as {@code JPEG}
 * @param pixels small and upright, in sRGB
 * @param own the same pixels before they became sRGB; empty where they are sRGB in the file
 * @param width columns of the upright picture at full size
 * @param height rows of the upright picture at full size
 * @param metadata what the file says of itself
 * @param damage what is wrong with the file although something of it was read; empty for a sound file
 * @param share how much of the picture was decoded: what was not is mid-grey
 * @param note what a person may want to know, such as {@code a PNG picture although named .jpg}
 */
public record Picture(
        String format,
        Pixels pixels,
        Optional<OwnColours> own,
        int width,
        int height,
        Metadata metadata,
        Optional<String> damage,
        double share,
        Optional<String> note) {

    private static final double LEAST_COMPARED = .5;

    /** What pixels take at most, kept for others to look at: luma and two colours of as many samples. */
    public static final int BYTES_A_PIXEL = 3;

    public Picture {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(pixels, "pixels");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(damage, "damage");
        Objects.requireNonNull(note, "note");
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no picture is " + width + "×" + height);
        }
    }

    /** Whether it may be compared with others: what was never decoded is alike in all pictures. */
    public boolean isMostlyThere() {
        return share >= LEAST_COMPARED;
    }

    /** How much memory it takes. */
    long bytes() {
        return bytes(pixels, own);
    }

    /** The same of such pixels, and what they were before they became sRGB. */
    public static long bytes(Pixels pixels, Optional<OwnColours> own) {
        return pixels.bytes() + own.map(colours -> colours.pixels().bytes()).orElse(0L);
    }
}
