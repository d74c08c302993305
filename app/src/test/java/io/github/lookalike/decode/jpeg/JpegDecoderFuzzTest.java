package io.github.lookalike.decode.jpeg;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decoder against any bytes. In a normal build the test pictures and the finds beside this class are tried;
 * {@code JAZZER_FUZZ=1 ./mvnw -pl app -am test -Djazzer.hooks=true -Dtest=JpegDecoderFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false}
 * looks for more.
 */
final class JpegDecoderFuzzTest {

    static Stream<byte[]> pictures() throws IOException {
        return TestJpegs.all().stream();
    }

    @MethodSource("pictures")
    @FuzzTest(maxDuration = "5m")
    void any_bytes_end_in_pixels_or_a_reason(byte[] bytes) throws IOException {
        Outcome.of(bytes, new TargetSize(10));
        Outcome.of(bytes, new TargetSize(60));
    }
}
