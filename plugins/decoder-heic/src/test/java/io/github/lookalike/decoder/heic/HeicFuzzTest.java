package io.github.lookalike.decoder.heic;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.contract.BytesSource;
import java.io.IOException;

/**
 * The decoder against any bytes: only the announced exceptions. In a normal build the inputs kept beside this class are
 * tried; {@code JAZZER_FUZZ=1 ./mvnw -pl plugins/decoder-heic -am test -Djazzer.hooks=true -Dtest='HeicFuzzTest'
 * -Dsurefire.failIfNoSpecifiedTests=false} looks for more.
 */
final class HeicFuzzTest {

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
