package io.github.lookalike.decode;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A picture as its file has it, where that is not sRGB. Numbers of two files with the same profile are best compared as
 * they are: converting rounds each of them once more, by other amounts, so that files saved from each other no longer
 * differ by what saving explains alone.
 *
 * @param pixels upright
 * @param profile the ICC profile that says what they mean
 */
public record OwnColours(Pixels pixels, ByteBuffer profile) {

    /** Bytes before the table of tags (ICC.1:2010, 7.2). */
    private static final int HEADER = 128;

    /** Class, colour space and connection space, one after the other. */
    private static final int KIND = 12;

    private static final int KIND_BYTES = 12;

    public OwnColours {
        Objects.requireNonNull(pixels, "pixels");
        profile = copy(profile);
    }

    /** What a decoder hands over may lie in memory that is soon used for the next file. */
    private static ByteBuffer copy(ByteBuffer profile) {
        return ByteBuffer.allocate(profile.remaining())
                .put(profile.duplicate())
                .flip()
                .asReadOnlyBuffer();
    }

    /**
     * Whether the numbers of both mean the same. What the header says of when and by whom a profile was made, and its own
     * checksum, are no part of that.
     */
    public boolean areThoseOf(OwnColours other) {
        return profile.equals(other.profile)
                || (profile.limit() > HEADER
                        && profile.limit() == other.profile.limit()
                        && profile.slice(KIND, KIND_BYTES).equals(other.profile.slice(KIND, KIND_BYTES))
                        && profile.slice(HEADER, profile.limit() - HEADER)
                                .equals(other.profile.slice(HEADER, profile.limit() - HEADER)));
    }

    /** The same picture, turned. */
    public OwnColours turned(Turn turn) {
        return turn == Turn.NONE ? this : new OwnColours(pixels.turned(turn), profile);
    }
}
