package io.github.lookalike.decode.raster;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Reads Radiance HDR (G. Ward, "Real Pixels", and the file formats of Radiance): flat, run-length coded in the old and the
 * new way, in all eight orders of rows and columns, as light of any primaries or XYZ. Light is brought to sRGB as it is, what is brighter than white is
 * white.
 */
public final class HdrDecoder implements ImageDecoder {

    private final long maxPixels;

    /** @param maxPixels pictures with more are refused */
    public HdrDecoder(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    @Override
    public List<String> formats() {
        return List.of(ContentType.HDR.title());
    }

    @Override
    public List<String> suffixes() {
        return ContentType.HDR.suffixes();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        if (Sniffer.sniff(source.head(Sniffer.ENOUGH)) != ContentType.HDR) {
            return Optional.empty();
        }
        ByteBuffer file = source.all().duplicate();
        HdrHeader header = HdrHeader.read(file);
        RowPicture picture = new RowPicture(ContentType.HDR.title(), header.columns(), header.rows(), header.turn());
        return Optional.of(
                picture.read(source, new HdrSamples(file.slice(), header.colours(), header.curve()), size, maxPixels));
    }
}
