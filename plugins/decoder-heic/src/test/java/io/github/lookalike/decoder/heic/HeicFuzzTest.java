package io.github.lookalike.decoder.heic;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decoder against any bytes: only the announced exceptions. */
final class HeicFuzzTest {

    static Stream<Arguments> heics() {
        return TestHeics.NAMES.stream().map(name -> Arguments.of((Object) TestHeics.read(name)));
    }

    @MethodSource("heics")
    @FuzzTest(maxDuration = "10m")
    void heic(byte[] bytes) throws IOException {
        HeicDecoder decoder = new HeicDecoder();
        for (TargetSize size : new TargetSize[] {new TargetSize(16), TargetSize.FULL}) {
            try {
                decoder.decode(BytesSource.of(bytes), size);
            } catch (DecodeException e) {
                // Announced: the bytes are no sound file.
            }
        }
    }
}
