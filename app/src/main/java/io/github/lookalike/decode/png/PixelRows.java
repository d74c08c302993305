package io.github.lookalike.decode.png;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.plane.MidGrey;
import io.github.lookalike.decode.plane.SampleLayout;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Chooses how a PNG's rows become samples, by its header, palette and transparency. */
final class PixelRows {

    /** Opaque. */
    private static final int BLACK = 0xff000000;

    private PixelRows() {}

    static PixelRow of(PngHeader header, PngChunks chunks) throws DecodeException {
        int bytesEach = header.depth() == 16 ? 2 : 1;
        ByteBuffer transparency = chunks.kept("tRNS");
        return switch (header.colourType()) {
            case PngHeader.PALETTE -> new LookupRow(header.depth(), palette(header, chunks.kept("PLTE"), transparency));
            case PngHeader.GREY_ALPHA -> new AlphaRow(1, bytesEach);
            case PngHeader.RGB_ALPHA -> new AlphaRow(3, bytesEach);
            case PngHeader.RGB -> keyed(new SampleLayout(3, 3, bytesEach), transparency);
            default ->
                header.depth() < 8
                        ? new LookupRow(header.depth(), greys(header.depth(), transparency))
                        : keyed(new SampleLayout(1, 1, bytesEach), transparency);
        };
    }

    private static PixelRow keyed(SampleLayout layout, ByteBuffer transparency) {
        return transparency.remaining() >= 2 * layout.colours()
                ? new KeyedRow(layout, transparency)
                : new DirectRow(layout);
    }

    /** Colours over mid-grey; in the highest bits how opaque each was. */
    private static int[] palette(PngHeader header, ByteBuffer colours, ByteBuffer alphas) throws DecodeException {
        if (colours.remaining() < 3) {
            throw new DecodeException("a PNG picture without the palette it needs");
        }
        int[] palette = new int[1 << header.depth()];
        Arrays.fill(palette, BLACK);
        for (int i = 0; i < Math.min(palette.length, colours.limit() / 3); i++) {
            int alpha = i < alphas.limit() ? alphas.get(i) & 0xff : 255;
            for (int channel = 0; channel < 3; channel++) {
                int value = MidGrey.under(colours.get(i * 3 + channel) & 0xff, alpha);
                palette[i] = palette[i] << 8 | value;
            }
            palette[i] |= alpha << 24;
        }
        return palette;
    }

    private static int[] greys(int depth, ByteBuffer transparency) {
        int[] greys = new int[1 << depth];
        int largest = greys.length - 1;
        // Of two bytes the low bits count, as many as a sample has (PNG specification, section 11.3.2.1).
        int key = transparency.remaining() >= 2 ? transparency.getShort(0) & ((1 << depth) - 1) : -1;
        for (int i = 0; i < greys.length; i++) {
            greys[i] = i == key ? MidGrey.LEVEL * 0x010101 : BLACK | i * 255 / largest * 0x010101;
        }
        return greys;
    }
}
