package io.github.lookalike.api.contract;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import java.util.Optional;

/**
 * A candidate to feed a scorer with.
 *
 * @param picture what it shows at full size; empty for one that cannot be read any more
 */
public record SampleCandidate(ImageFile file, Metadata metadata, Optional<Pixels> picture) implements Candidate {

    /** A candidate that says nothing of itself. */
    public static SampleCandidate of(String format, long bytes, Pixels picture) {
        ImageFile file = Samples.file(format, bytes, picture.width(), picture.height());
        return new SampleCandidate(file, Metadata.NONE, Optional.of(picture));
    }

    /** A candidate of which only the facts are known. */
    public static SampleCandidate unreadable(ImageFile file, Metadata metadata) {
        return new SampleCandidate(file, metadata, Optional.empty());
    }

    /** The same candidate with other metadata. */
    public SampleCandidate with(Metadata other) {
        return new SampleCandidate(file, other, picture);
    }

    /** Reduced by whole steps like a real one, so that it may come larger than asked for. */
    @Override
    public Optional<Pixels> pixels(int shortSide) {
        return picture.map(full -> reduced(full, shortSide));
    }

    private static Pixels reduced(Pixels full, int shortSide) {
        int step = Math.max(1, Math.min(full.width(), full.height()) / Math.max(1, shortSide));
        if (step == 1) {
            return full;
        }
        int width = full.width() / step;
        int height = full.height() / step;
        return Pixels.ofRgb(width, height, full.averagedRgb(width, height), full.width(), full.height());
    }
}
