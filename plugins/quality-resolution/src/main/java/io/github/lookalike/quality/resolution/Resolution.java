package io.github.lookalike.quality.resolution;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import org.pf4j.Extension;

/**
 * Prefers the picture with more pixels, those of a uniform frame left out: 0 at ten thousand, 1 at a hundred million, by
 * orders of magnitude between. It does not ask whether the pixels hold any detail; that is for the scorer of sharpness.
 */
@Extension
public final class Resolution implements QualityScorer {

    private static final double LEAST = 1e4;
    private static final double MOST = 1e8;

    /** All of it: other scorers ask for all as well, and a file is then read once. */
    private static final int SHORT_SIDE = Integer.MAX_VALUE;

    /** A smaller share may be the sky or a wall. */
    private static final double NOTICEABLE_FRAME = 0.01;

    @Override
    public String id() {
        return "resolution";
    }

    @Override
    public String displayName() {
        return "Resolution";
    }

    /** Large frames and bars with captions are left out now. */
    @Override
    public int revision() {
        return 3;
    }

    /** Most of all: what has no pixels cannot be had back. */
    @Override
    public double weight() {
        return 3;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        double frame = candidate.pixels(SHORT_SIDE).map(Frame::share).orElse(0.0);
        double pixels = candidate.file().pixelCount() * (1 - frame);
        String key = frame > NOTICEABLE_FRAME ? "unframed" : "pixels";
        return QualityScore.clamped(
                Math.log(pixels / LEAST) / Math.log(MOST / LEAST),
                Reason.of(pixels < 1e5 ? key + "-few" : key, pixels / 1e6));
    }
}
