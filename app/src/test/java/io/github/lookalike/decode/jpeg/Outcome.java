package io.github.lookalike.decode.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.TargetSize;
import java.io.IOException;
import java.util.Optional;

/** What every input must lead to: a picture, nothing, or a reason. */
final class Outcome {

    private Outcome() {}

    /** Decodes, and lets pass nothing but these three. */
    static void of(byte[] bytes, TargetSize size) throws IOException {
        try {
            Optional<Decoded> decoded = new JpegDecoder().decode(new BytesSource(bytes), size);
            decoded.ifPresent(picture -> assertThat(picture.pixels().luma(0, 0)).isBetween(0, 255));
        } catch (DecodeException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
