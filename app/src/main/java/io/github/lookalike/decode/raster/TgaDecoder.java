package io.github.lookalike.decode.raster;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** Reads TGA (Truevision TGA specification 2.0) of every kind and origin. */
public final class TgaDecoder implements ImageDecoder {

    private final long maxPixels;

    /** @param maxPixels pictures with more are refused */
    public TgaDecoder(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    @Override
    public List<String> formats() {
        return List.of(ContentType.TGA.title());
    }

    @Override
    public List<String> suffixes() {
        return ContentType.TGA.suffixes();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        if (Sniffer.sniff(source.head(Sniffer.ENOUGH)) != ContentType.TGA) {
            return Optional.empty();
        }
        ByteBuffer file = source.all().order(ByteOrder.LITTLE_ENDIAN);
        TgaHeader header = TgaHeader.read(file);
        RowPicture picture = new RowPicture(ContentType.TGA.title(), header.width(), header.height(), header.turn());
        if ((long) header.width() * header.height() > maxPixels) {
            return Optional.of(picture.read(source, row -> {}, size, maxPixels));
        }
        boolean transparent = header.mayBeTransparent() && hasUsefulAlpha(header, file);
        TgaSamples samples = new TgaSamples(header, file, transparent);
        return Optional.of(picture.read(source, samples::fill, size, maxPixels));
    }

    /**
     * Whether the fourth sample says how opaque a pixel is: many programs leave it zero everywhere, and some of those that
     * do not say in the header that there is one use it all the same.
     */
    private static boolean hasUsefulAlpha(TgaHeader header, ByteBuffer file) {
        TgaSamples samples = new TgaSamples(header, file, true);
        int[] row = new int[header.width()];
        int all = 0;
        int common = -1;
        try {
            for (int y = 0; y < header.height(); y++) {
                samples.fill(row);
                for (int argb : row) {
                    all |= argb >>> 24;
                    common &= argb >>> 24;
                }
            }
        } catch (BufferUnderflowException e) {
            // What there is of it tells enough.
        }
        return all != 0 && (header.namesAlpha() || all != (common & 0xff));
    }
}
