package io.github.lookalike.decode.raster;

import io.github.lookalike.api.Content;
import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads QOI, the "quite OK image format" (specification 1.0). */
public final class QoiDecoder implements ImageDecoder {

    private static final int HEADER = 14;
    private static final int WITH_ALPHA = 4;

    /** The longest run of equal pixels (section "QOI_OP_RUN"). */
    private static final long MOST_BY_A_BYTE = 62;

    private final long maxPixels;

    /** @param maxPixels pictures with more are refused */
    public QoiDecoder(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    @Override
    public List<String> formats() {
        return List.of(ContentType.QOI.title());
    }

    @Override
    public List<String> suffixes() {
        return ContentType.QOI.suffixes();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        if (Sniffer.sniff(source.head(Sniffer.ENOUGH)) != ContentType.QOI) {
            return Optional.empty();
        }
        ByteBuffer file = source.all();
        if (file.remaining() < HEADER) {
            throw new DecodeException("a QOI picture that ends in its header");
        }
        long pixels = (file.getInt(4) & 0xffff_ffffL) * (file.getInt(8) & 0xffff_ffffL);
        if (pixels / 2 > MOST_BY_A_BYTE * (file.limit() - HEADER)) {
            throw new DecodeException("its header claims more pixels than twice what its data can hold");
        }
        RowPicture picture = new RowPicture(ContentType.QOI.title(), file.getInt(4), file.getInt(8), Turn.NONE);
        boolean alpha = file.get(12) == WITH_ALPHA;
        Decoded decoded =
                picture.read(source, new QoiSamples(file.slice(HEADER, file.limit() - HEADER)), size, maxPixels);
        return Optional.of(decoded.with(new Content(1, 1, Duration.ZERO, 8, alpha, 0, true, "", Set.of())));
    }
}
