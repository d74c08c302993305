package io.github.lookalike.decoder.hevc;

/**
 * How much of a picture is decoded.
 *
 * @param lumaOnly chroma is parsed, but neither predicted nor kept: the picture has one plane
 * @param unfiltered neither deblocking nor sample adaptive offset; predictions do not depend on them in a still picture
 * @param maxSamples the most luma samples a picture may have; one that says it has more is refused before memory is taken
 * @param checkpoint called every few thousand samples, to stop what takes too long
 */
public record HevcOptions(boolean lumaOnly, boolean unfiltered, long maxSamples, Checkpoint checkpoint) {

    public HevcOptions {
        if (maxSamples < 1) {
            throw new IllegalArgumentException("No picture has at most " + maxSamples + " samples");
        }
    }

    /** The whole picture, bit by bit as the standard says. */
    public static HevcOptions full(long maxSamples) {
        return new HevcOptions(false, false, maxSamples, () -> {});
    }
}
