package io.github.lookalike.decode.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.xmp.XmpReader;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The metadata of HEIC and AVIF: the EXIF and XMP items that describe the primary picture, wherever in the file they lie.
 */
final class HeifMetadata {

    private HeifMetadata() {}

    static Metadata read(RangedSource source) throws IOException {
        HeifNotes notes = HeifNotes.read(new ByteWindow(source));
        com.drew.metadata.Metadata found = new com.drew.metadata.Metadata();
        for (byte[] exif : notes.exif()) {
            int start = tiffHeader(exif);
            if (start > 0) {
                new StandardExif().extract(new ByteArrayReader(exif, start), found);
            }
        }
        for (byte[] xmp : notes.xmp()) {
            new XmpReader().extract(xmp, found);
        }
        return MetadataFacts.of(found);
    }

    /** ISO/IEC 23008-12 annex A: four bytes say how far behind them the TIFF header begins; 0 when there is none. */
    static int tiffHeader(byte[] exif) {
        long start = exif.length < 8 ? 0 : 4 + (ByteBuffer.wrap(exif).getInt(0) & 0xffff_ffffL);
        return start > exif.length - 8 ? 0 : (int) start;
    }
}
