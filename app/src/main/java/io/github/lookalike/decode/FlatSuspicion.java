package io.github.lookalike.decode;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.Deflater;

/**
 * Tells pictures that came out as one plain colour although their data are too many and too varied for that: a decoder has
 * most likely left out what it does not know. Plain pictures take next to nothing in any format, or are stored as they are,
 * and then compress to next to nothing.
 */
final class FlatSuspicion {

    /** Less may be headers, a profile and a thumbnail. */
    private static final long MANY_BYTES = 16 << 10;

    private static final int SAMPLE = 8 << 10;
    /** Compressed data shrink by a few percent at most, text and tables by half. */
    private static final double VARIED = .9;

    private FlatSuspicion() {}

    /**
     * What to tell of a picture; empty where there is no reason to doubt it.
     *
     * @param content what else the file holds, to which its data may belong
     */
    static Optional<String> of(Pixels pixels, RangedSource source, Optional<Content> content) throws IOException {
        boolean alone = content.map(held ->
                        held.single() && held.layers() == 0 && held.extras().isEmpty())
                .orElse(true);
        return alone && source.size() >= MANY_BYTES && isPlain(pixels) && isVaried(source)
                ? Optional.of(String.format(
                        "shows one plain colour although its %,d bytes must hold more: most likely not read rightly",
                        source.size()))
                : Optional.empty();
    }

    private static boolean isPlain(Pixels pixels) {
        int first = pixels.rgb(0, 0);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                if (pixels.rgb(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Looks at the middle of the file, where neither headers nor a profile lie as a rule. */
    private static boolean isVaried(RangedSource source) throws IOException {
        ByteBuffer middle = source.range(source.size() / 2 - SAMPLE / 2, SAMPLE);
        int length = middle.remaining();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(middle);
            deflater.finish();
            return deflater.deflate(new byte[2 * SAMPLE]) > VARIED * length;
        } finally {
            deflater.end();
        }
    }
}
