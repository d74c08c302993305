package io.github.lookalike.decode.imageio;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.RangedSource;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Tells TIFFs of sixteen bits a sample whose samples are bytes, each written twice: what programs make of eight bits. */
public final class WidenedTiff {

    /** What a byte is multiplied by to fill sixteen bits. */
    private static final int TWICE = 257;

    private final AnyReader readers;

    /**
     * @param maxPixels of larger pictures nothing is told
     * @param maxWorkingBytes about how much memory one picture may take
     */
    public WidenedTiff(long maxPixels, long maxWorkingBytes) {
        this.readers = new AnyReader(maxPixels, maxWorkingBytes);
    }

    /**
     * Whether every sample of the first page is such.
     *
     * @throws DecodeException when it cannot be read whole
     */
    public boolean is(RangedSource source) throws DecodeException {
        return readers.first(source, ContentType.TIFF, call -> {
            if (!call.isOfSixteenBits(0)) {
                return false;
            }
            ReaderCall.Partial read = call.image(0);
            return read.damage().isEmpty() && isOfPairs(read.image());
        });
    }

    private static boolean isOfPairs(BufferedImage image) {
        Raster raster = image.getRaster();
        if (raster.getTransferType() != DataBuffer.TYPE_USHORT) {
            return false;
        }
        int[] row = new int[raster.getWidth() * raster.getNumBands()];
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int sample : raster.getPixels(0, y, raster.getWidth(), 1, row)) {
                if (sample % TWICE != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
