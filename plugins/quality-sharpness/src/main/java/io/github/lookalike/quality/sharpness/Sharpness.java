package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pf4j.Extension;

/**
 * Prefers the picture whose finest detail reaches down to its pixels: an enlarged or blurred copy holds none there.
 *
 * <p>The picture is looked at in full size, since that is where an enlargement shows. What counts is how steeply detail
 * falls off towards fine structures in the parts that have most of it, not how much detail there is; so a sharpened copy
 * gains next to nothing.
 */
@Extension
public final class Sharpness implements QualityScorer {

    /** Pictures taken sharp fall off no more than this, in natural logarithms. */
    private static final double SHARP = -1.0;

    /** An enlargement to twice the size, or a blur over two pixels. */
    private static final double SOFT = -2.4;

    @Override
    public String id() {
        return "sharpness";
    }

    @Override
    public String displayName() {
        return "Sharpness";
    }

    /**
     * Between two bounds that were measured: what enlarging to 1.5 times the size gains in resolution must be less than
     * it loses here, and what halving a soft picture gains here must be less than it loses in resolution.
     */
    @Override
    public double weight() {
        return 0.84;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        Optional<Pixels> pixels = candidate.pixels(Integer.MAX_VALUE);
        if (pixels.isEmpty()) {
            return new QualityScore(0, "cannot be read");
        }
        OptionalDouble slope = DetailSlope.of(pixels.get());
        if (slope.isEmpty()) {
            return new QualityScore(0.5, "no detail");
        }
        double score = (slope.getAsDouble() - SOFT) / (SHARP - SOFT);
        return QualityScore.clamped(score, inWords(score));
    }

    private static String inWords(double score) {
        if (score >= 0.75) {
            return "sharp";
        }
        return score >= 0.4 ? "rather soft" : "soft or enlarged";
    }
}
