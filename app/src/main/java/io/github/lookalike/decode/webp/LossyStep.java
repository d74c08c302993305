package io.github.lookalike.decode.webp;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** How coarsely a lossy WebP was quantised, by the header of its frame. */
public final class LossyStep {

    private LossyStep() {}

    /**
     * What coefficients of luma are multiplied by in the coarsest segment of the picture, 4 to 284 (RFC 6386, 14.1);
     * nothing where the file holds no lossy picture, or its header is cut off.
     */
    public static OptionalInt coarsest(RangedSource source) throws IOException {
        Optional<CodedPicture> picture = CodedPicture.find(source);
        if (picture.isEmpty() || picture.get().lossless()) {
            return OptionalInt.empty();
        }
        try {
            FrameHeader header = FrameHeader.read(picture.get().data());
            return header.modes().ranOut()
                    ? OptionalInt.empty()
                    : header.quantisers().stream().mapToInt(Quantisers::lumaAc).max();
        } catch (DecodeException e) {
            // Whoever reads the picture says what is wrong with it.
            return OptionalInt.empty();
        }
    }
}
