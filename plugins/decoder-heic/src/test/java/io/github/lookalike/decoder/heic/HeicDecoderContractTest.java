package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.contract.ImageDecoderContract;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class HeicDecoderContractTest extends ImageDecoderContract {

    @Override
    protected ImageDecoder decoder() {
        return new HeicDecoder();
    }

    @Override
    protected Map<String, byte[]> soundFiles() {
        return Stream.of("thumbnail", "grid", "alpha", "cut", "in-items", "overlay", "deep")
                .collect(Collectors.toMap(Function.identity(), TestHeics::read));
    }
}
