package io.github.lookalike.decode.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.decode.webp.WebpDecoder;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decoder of WebP, lossy and lossless, against any bytes: only the announced exceptions. */
final class WebpFuzzTest {

    private final ImageDecoder decoder = new WebpDecoder(Fuzzing.LIMITS.maxPixels(), Fuzzing.LIMITS.maxWorkingBytes());

    static Stream<Arguments> webps() {
        return Fuzzing.fixtures("scene-lossy.webp", "scene-lossless.webp", "scene-alpha.webp", "scene-animated.webp");
    }

    @MethodSource("webps")
    @FuzzTest(maxDuration = "10m")
    void webp(byte[] bytes) throws IOException {
        Fuzzing.decode(decoder, bytes);
    }
}
