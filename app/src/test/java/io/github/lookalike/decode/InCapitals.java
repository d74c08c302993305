package io.github.lookalike.decode;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A decoder of the program as the contract of plugins wants them: that asks for capitals, and the program has always said
 * {@code WebP}.
 */
public record InCapitals(ImageDecoder decoder) implements ImageDecoder {

    @Override
    public List<String> formats() {
        return decoder.formats().stream()
                .map(format -> format.toUpperCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<String> suffixes() {
        return decoder.suffixes();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        return decoder.decode(source, size).map(InCapitals::named);
    }

    @Override
    public Optional<Decoded> decodePage(ImageSource source, int index, TargetSize size)
            throws DecodeException, IOException {
        return decoder.decodePage(source, index, size).map(InCapitals::named);
    }

    private static Decoded named(Decoded found) {
        return new Decoded(
                found.format().toUpperCase(Locale.ROOT),
                found.pixels(),
                found.width(),
                found.height(),
                found.orientation(),
                found.damage(),
                found.share(),
                found.content(),
                found.profile());
    }
}
