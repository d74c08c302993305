package io.github.lookalike.decode.png;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.zip.DataFormatException;

/** Tells PNGs of sixteen bits a sample whose samples are bytes, each written twice: what programs make of eight bits. */
public final class WidenedPng {

    private static final int DEEP = 16;

    private WidenedPng() {}

    /**
     * Whether every sample of a PNG is such; never of an interlaced one, whose passes are not looked at.
     *
     * @throws IOException when the file cannot be read
     * @throws DecodeException when it is broken
     */
    public static boolean is(RangedSource source) throws IOException, DecodeException {
        PngChunks chunks = PngChunks.open(source);
        PngHeader header = PngHeader.read(chunks.kept("IHDR"));
        if (header.depth() != DEEP || header.interlaced()) {
            return false;
        }
        int length = (int) header.rowBytes(header.width());
        chunks.reserve(PngRows.bytesFor(length));
        try (PngRows rows = new PngRows(chunks, header)) {
            rows.begin(length, header.height());
            for (int row = 0; row < header.height(); row++) {
                int at = rows.next();
                if (!isOfPairs(rows.bytes(), at, length)) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            throw new DecodeException("a PNG picture that ends early", e);
        }
    }

    private static boolean isOfPairs(byte[] row, int from, int length) {
        int differing = 0;
        for (int at = from; at < from + length; at += 2) {
            differing |= row[at] ^ row[at + 1];
        }
        return differing == 0;
    }
}
