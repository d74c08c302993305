package io.github.lookalike.decode.raster;

import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.contract.ImageDecoderContract;
import io.github.lookalike.decode.InCapitals;
import java.util.Map;

final class IconDecoderContractTest extends ImageDecoderContract {

    @Override
    protected ImageDecoder decoder() {
        return new InCapitals(new IconDecoder(1_000_000_000L));
    }

    @Override
    protected Map<String, byte[]> soundFiles() {
        return Map.of("icon", RasterFormatsTest.icon(32, 1), "pointer", RasterFormatsTest.icon(24, 2));
    }
}
