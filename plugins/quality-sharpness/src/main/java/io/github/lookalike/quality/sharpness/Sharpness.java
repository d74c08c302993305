package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pf4j.Extension;

/**
 * Tells an enlarged or blurred copy, which holds no detail down at its pixels, from a picture that was taken so.
 *
 * <p>The picture is looked at in full size, since that is where an enlargement shows. What counts is how steeply detail
 * falls off towards fine structures in the parts that have most of it, not how much detail there is; and what is as sharp
 * as pictures usually are cannot gain, so that noise and sharpening win nothing.
 */
@Extension
public final class Sharpness implements QualityScorer {

    /** Nearly all pictures that were taken so fall off no more than this, in decibels: see {@link DetailSlope}. */
    private static final double SHARP = 16.5;

    /** An enlargement to twice the size, or a blur over two pixels. */
    private static final double SOFT = 20;

    @Override
    public String id() {
        return "sharpness";
    }

    @Override
    public String displayName() {
        return "Sharpness";
    }

    /** The slope is measured in another way than before. */
    @Override
    public int revision() {
        return 2;
    }

    /**
     * Between two bounds: what enlarging to twice the size gains in resolution must be less than it loses here, and what
     * halving a soft picture gains here must be less than it loses in resolution.
     */
    @Override
    public double weight() {
        return 0.66;
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
