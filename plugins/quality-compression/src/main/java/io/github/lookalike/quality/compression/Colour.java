package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.util.Optional;
import org.pf4j.Extension;

/**
 * Tells pictures of all their colours from those that were reduced to a palette, to one tone or to grey. Not a quality of
 * its own, since many pictures never had more; beside a copy of itself it tells which one lost them.
 */
@Extension
public final class Colour implements QualityScorer {

    /** Large enough for the colours of small things to remain. */
    private static final int SIDE = 96;

    /** Colour differences that rounding and compression leave in a grey picture, as a mean of 255. */
    private static final double GREY = 1.2;

    /** What remains of colour differences that are of another hue or strength than lightness alone tells, where a picture has one tone. */
    private static final double ONE_TONE = 1;

    private static final double TWO_TONES = 4;

    @Override
    public String id() {
        return "colour";
    }

    @Override
    public String displayName() {
        return "Colour";
    }

    /** A PNG may have a palette as well now. */
    @Override
    public int revision() {
        return 3;
    }

    @Override
    public double weight() {
        return 0;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        Optional<Pixels> pixels = candidate.pixels(Integer.MAX_VALUE);
        if (pixels.isEmpty()) {
            return QualityScore.of(1, Reason.of("unread"));
        }
        float[] luma = pixels.get().averagedLuma(SIDE, SIDE);
        float[] blue = pixels.get().averagedBlueDifference(SIDE, SIDE);
        float[] red = pixels.get().averagedRedDifference(SIDE, SIDE);
        if (meanFromGrey(blue) + meanFromGrey(red) < GREY) {
            return QualityScore.of(0, Reason.of("grey"));
        }
        double own = OneTone.beside(luma, blue, red);
        if (own < TWO_TONES) {
            double share = Math.max(0, (own - ONE_TONE) / (TWO_TONES - ONE_TONE));
            return QualityScore.of(0.25 + 0.75 * share, Reason.of("one-tone"));
        }
        return Tones.areOfPalette(candidate)
                ? QualityScore.of(0.6, Reason.of("palette"))
                : QualityScore.of(1, Reason.of("all"));
    }

    private static double meanFromGrey(float[] differences) {
        double sum = 0;
        for (float difference : differences) {
            sum += Math.abs(difference - 128);
        }
        return sum / differences.length;
    }
}
