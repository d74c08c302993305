package io.github.lookalike.decode.imageio;

import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.List;

/**
 * About how much memory the general readers take for a picture: what they hold, and what they hold it in. Found by looking
 * for the smallest heap in which 24 megapixels of each format are read.
 */
final class ReaderMemory {

    /** What the reader holds of each pixel beside the image it makes. */
    private static final long OWN = 4;
    /** Readers that hold the whole picture before they pick any of it. */
    private static final long WHOLE = 8;
    /** Lossy WebP keeps every block of 16×16 as objects. */
    private static final long WEBP = 20;

    /** Directories that are looked at for the first page. */
    private static final int FIRST_PAGES = 100;

    private ReaderMemory() {}

    static long need(ContentType type, RangedSource source, int index, Sampling sampling) throws IOException {
        long pixels = (long) sampling.width() * sampling.height();
        long wanted = (long) sampling.columns() * sampling.rows() * (sampling.pixelBytes() + OWN);
        return switch (type) {
            case WEBP -> pixels * WEBP;
            case DDS, ICNS -> pixels * WHOLE;
            case TIFF -> wanted + 2 * segment(source, index, pixels, sampling.width());
            default -> wanted;
        };
    }

    /** A TIFF is read strip by strip or tile by tile, and one may hold it all. */
    private static long segment(RangedSource source, int index, long pixels, int width) throws IOException {
        List<TiffDirectory> pages = TiffDirectories.read(new ByteWindow(source), 0, Math.max(FIRST_PAGES, index + 1))
                .pages();
        if (index >= pages.size()) {
            return 0;
        }
        TiffDirectory page = pages.get(index);
        long samples = page.number(TiffDirectory.SAMPLES_PER_PIXEL).orElse(1);
        long bits = page.number(TiffDirectory.BITS_PER_SAMPLE).orElse(1);
        long across = page.number(TiffDirectory.TILE_WIDTH).orElse(width);
        long rows = page.number(
                        page.has(TiffDirectory.TILE_LENGTH) ? TiffDirectory.TILE_LENGTH : TiffDirectory.ROWS_PER_STRIP)
                .orElse(pixels);
        // As a double: each of these numbers may be anything.
        double bytes = Math.min((double) pixels, (double) rows * across) * samples * bits / 8;
        return (long) Math.min(bytes, Long.MAX_VALUE / 4.0);
    }
}
