package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.ImageSource;
import java.io.IOException;

/**
 * How much a picture may take.
 *
 * @param maxPixels columns times rows
 * @param maxBytes of memory, beside the file's own bytes
 */
record Limits(long maxPixels, long maxBytes) {

    private static final long MEGABYTE = 1L << 20;

    /** A gigapixel, and half of the memory there is. */
    static Limits usual() {
        long heap = Math.max(64 * MEGABYTE, Runtime.getRuntime().maxMemory());
        return new Limits(1_000_000_000L, Math.min(heap / 2, 2048 * MEGABYTE));
    }

    /**
     * Asks the program for memory.
     *
     * @throws DecodeException when the picture would take too much
     */
    void reserve(ImageSource source, long width, long height, long bytes) throws DecodeException, IOException {
        if (width < 1 || height < 1) {
            throw new DecodeException("damaged: it is " + width + "×" + height + " pixels large");
        }
        if (width > maxPixels / height || bytes > maxBytes) {
            throw new DecodeException(
                    DecodeException.Kind.TOO_LARGE,
                    String.format(
                            "its header claims %,d×%,d pixels, more than the limit for this memory", width, height));
        }
        source.reserve(bytes);
    }
}
