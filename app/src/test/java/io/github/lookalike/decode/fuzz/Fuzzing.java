package io.github.lookalike.decode.fuzz;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.source.BytesSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What fuzz targets have in common: they begin with real files, and give decoders little room. */
final class Fuzzing {

    /** Small, so that many inputs are tried in a minute. */
    static final DecodeLimits LIMITS = new DecodeLimits(1 << 20, 1_000_000, 32 << 20);

    private static final TargetSize SMALL = new TargetSize(16);

    private Fuzzing() {}

    /** Files under {@code formats/} as inputs to begin with. */
    static Stream<Arguments> fixtures(String... names) {
        return Stream.of(names).map(name -> Arguments.of((Object) Reading.fixture(name)));
    }

    static BytesSource source(byte[] bytes) {
        return new BytesSource(Path.of("fuzz"), ByteBuffer.wrap(bytes));
    }

    /** The picture small and in full, and a second page: any of it, or an announced exception. */
    static void decode(ImageDecoder decoder, byte[] bytes) throws IOException {
        for (TargetSize size : new TargetSize[] {SMALL, TargetSize.FULL}) {
            try {
                decoder.decode(source(bytes), size);
                decoder.decodePage(source(bytes), 1, size);
            } catch (DecodeException e) {
                // Announced: the bytes are no sound file.
            }
        }
    }
}
