package io.github.lookalike.decode.preview;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.decode.source.Piece;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.whole.JpegViews;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads further pictures that a JPEG lists beside its own (CIPA DC-007, MPO), such as the other eye's, as pages behind the
 * first. The first one is left to others.
 */
public final class ViewDecoder implements ImageDecoder {

    private final List<ImageDecoder> jpegDecoders;

    /** @param jpegDecoders read the pictures, asked in this order */
    public ViewDecoder(List<ImageDecoder> jpegDecoders) {
        this.jpegDecoders = List.copyOf(jpegDecoders);
    }

    @Override
    public List<String> formats() {
        return List.of(ContentType.JPEG.title());
    }

    @Override
    public List<String> suffixes() {
        return List.of();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) {
        return Optional.empty();
    }

    @Override
    public Optional<Decoded> decodePage(ImageSource source, int index, TargetSize size)
            throws DecodeException, IOException {
        if (index == 0 || Sniffer.sniff(source.head(Sniffer.ENOUGH)) != ContentType.JPEG) {
            return Optional.empty();
        }
        RangedSource file = RangedSource.of(source);
        List<Piece> views = JpegViews.read(file);
        return index > views.size() ? Optional.empty() : decoded(file, views.get(index - 1), size);
    }

    private Optional<Decoded> decoded(RangedSource file, Piece view, TargetSize size)
            throws DecodeException, IOException {
        int length = (int) Math.min(view.length(), Integer.MAX_VALUE - 16);
        ImageSource jpeg = BytesSource.within(file, view.from(), length);
        for (ImageDecoder decoder : jpegDecoders) {
            Optional<Decoded> decoded = decoder.decode(jpeg, size);
            if (decoded.isPresent()) {
                return decoded;
            }
        }
        return Optional.empty();
    }
}
