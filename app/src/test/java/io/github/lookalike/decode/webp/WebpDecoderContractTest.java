package io.github.lookalike.decode.webp;

import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.contract.ImageDecoderContract;
import io.github.lookalike.decode.InCapitals;
import java.util.Map;
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
}
