package io.github.lookalike.decode.whole;

import io.github.lookalike.decode.animation.Animation;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.Numbers;
import java.io.IOException;
import java.util.Optional;

/** GIF: at most 256 colours a frame, kept as they are. */
final class GifContent {

    private GifContent() {}

    static Optional<Facts> read(Numbers file) throws IOException {
        return Animation.read(file.window(), ContentType.GIF)
                .map(animation -> Facts.lossless()
                        .animated(animation)
                        .colours(ColourSpaceNames.INDEXED)
                        .alpha(animation.mayBeTransparent()));
    }
}
