package io.github.lookalike.decode.webp;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.source.BytesSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decoder against any bytes. In a normal build the test pictures and the finds beside this class are tried;
 * {@code JAZZER_FUZZ=1 ./mvnw -pl app -am test -Djazzer.hooks=true -Dtest=WebpDecoderFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false} looks for more.
 */
final class WebpDecoderFuzzTest {

    static Stream<byte[]> pictures() {
        return TestWebps.all().stream();
    }

    @MethodSource("pictures")
    @FuzzTest(maxDuration = "10m")
    void any_bytes_end_in_pixels_or_a_reason(byte[] bytes) throws IOException {
        for (TargetSize size : new TargetSize[] {new TargetSize(4), TargetSize.FULL}) {
            try {
                new WebpDecoder(4_000_000, 32 << 20)
                        .decode(new BytesSource(Path.of("fuzz"), ByteBuffer.wrap(bytes)), size);
            } catch (DecodeException e) {
                // Announced: the bytes are no sound file.
            }
        }
    }
}
