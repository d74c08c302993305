package io.github.lookalike.decoder.external;

import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.contract.ImageDecoderContract;
import java.util.Map;

/** One file: each of some 400 damaged copies of it costs the start of a process. */
final class ExternalDecoderContractTest extends ImageDecoderContract {

    @Override
    protected ImageDecoder decoder() {
        return new ExternalDecoder();
    }

    @Override
    protected Map<String, byte[]> soundFiles() {
        TestPictures.assumeInstalled("avifdec");
        return Map.of("turned-1-0.avif", TestPictures.read("turned-1-0.avif"));
    }
}
