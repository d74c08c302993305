package io.github.lookalike.accuracy;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.DecodeLimits;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import java.nio.file.Path;

/** Whether two files of one format hold the very same pixels, so that either of them is the original. */
final class SamePixels {

    private static final PictureReader READER = new PictureReader(PictureReader.builtIn(), DecodeLimits.usual());

    private SamePixels() {}

    static boolean in(Path one, Path other) {
        try {
            Picture first = READER.read(one, TargetSize.FULL);
            Picture second = READER.read(other, TargetSize.FULL);
            return first.format().equals(second.format())
                    && first.metadata().orientation() == second.metadata().orientation()
                    && same(first.pixels(), second.pixels());
        } catch (UnreadableException e) {
            throw new IllegalStateException("a picture of this trial cannot be read", e);
        }
    }

    private static boolean same(Pixels one, Pixels other) {
        if (one.width() != other.width() || one.height() != other.height()) {
            return false;
        }
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                if (one.rgb(x, y) != other.rgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
