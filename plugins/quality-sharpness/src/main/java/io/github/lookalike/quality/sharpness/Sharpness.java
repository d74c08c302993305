package io.github.lookalike.quality.sharpness;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pf4j.Extension;

/**
 * Tells an enlarged or blurred copy, which holds no detail down at its pixels, from a picture that was taken so.
 *
 * <p>The picture is looked at in full size, since that is where an enlargement shows. What counts is up to which fineness
 * there is detail in the parts that have much of it, not how much detail there is; and what is as sharp as pictures usually
 * are cannot gain, so that noise and sharpening win nothing.
 */
@Extension
public final class Sharpness implements QualityScorer {

    /** Half of all pictures that were taken so have detail up to here, of 1: see {@link DetailShare}. */
    private static final double SHARP = 0.62;

    /** What pictures of twice their first width and height are taken for that were sharp before. */
    private static final double DOUBLED = 0.4;

    /** Such pictures have no more detail; what has more was not doubled, whatever its pixels show. */
    private static final double SHARPEST_DOUBLED = 0.6;

    @Override
    public String id() {
        return "sharpness";
    }

    @Override
    public String displayName() {
        return "Sharpness";
    }

    /** Soft pictures are called enlarged as well now. */
    @Override
    public int revision() {
        return 7;
    }

    /**
     * What makes enlarging neither gain nor lose: the score of resolution, of weight 3, rises by 0.15 for twice the width and
     * height. Copies so enlarged score lower by more, but for those of very sharp pictures, which {@link Doubling} tells;
     * most soft pictures score lower than copies of half their size by less.
     */
    @Override
    public double weight() {
        return 3.25;
    }

    /** 1 for a sharp picture, and by the decimal logarithm less for others. */
    @Override
    public QualityScore score(Candidate candidate) {
        Optional<Pixels> pixels = candidate.pixels(Integer.MAX_VALUE);
        if (pixels.isEmpty()) {
            return QualityScore.of(0, Reason.of("unread"));
        }
        int times = Repeating.times(pixels.get());
        if (times > 1) {
            return QualityScore.of(value(SHARP / times), Reason.of("enlarged"));
        }
        OptionalDouble share = DetailShare.of(pixels.get());
        if (share.isEmpty()) {
            return Doubling.isIn(pixels.get())
                    ? QualityScore.of(0.5, Reason.of("enlarged"))
                    : QualityScore.of(0.75, Reason.of("no-detail"));
        }
        double detail = share.getAsDouble();
        if (detail < SHARPEST_DOUBLED && Doubling.isIn(pixels.get())) {
            return QualityScore.of(value(Math.min(detail, DOUBLED)), Reason.of("enlarged"));
        }
        double score = value(detail);
        return QualityScore.of(score, reason(score));
    }

    private static double value(double share) {
        return Math.max(0, 1 + Math.log10(Math.min(1, share / SHARP)));
    }

    private static Reason reason(double score) {
        if (score >= 0.9) {
            return Reason.of("sharp");
        }
        return Reason.of(score >= 0.75 ? "rather-soft" : "soft");
    }
}
