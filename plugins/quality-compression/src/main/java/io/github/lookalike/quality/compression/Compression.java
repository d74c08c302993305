package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pf4j.Extension;

/**
 * Prefers the picture that lost least to compression, whether in this file or in one it was made from: a JPEG saved again
 * at a higher quality, or as a PNG, is no better than it was, and its pixels still show it.
 */
@Extension
public final class Compression implements QualityScorer {

    /** What a photograph reduced to the 256 colours of a palette is taken for: tones that ran smoothly have steps then. */
    private static final double PALETTE_LOSS = 40;

    @Override
    public String id() {
        return "compression";
    }

    @Override
    public String displayName() {
        return "Compression";
    }

    /** A PNG may have a palette as well now. */
    @Override
    public int revision() {
        return 11;
    }

    /** Less than resolution and sharpness: what a person cannot see does not decide. */
    @Override
    public double weight() {
        return 0.4;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        SavingQuality saving = SavingQuality.of(candidate);
        if (saving.leavesTraces()) {
            return QualityScore.clamped(saving.value(), saving.reason());
        }
        if (Tones.areOfPalette(candidate)) {
            return QualityScore.clamped(SavingQuality.value(PALETTE_LOSS), Reason.of("palette"));
        }
        Optional<Pixels> pixels = candidate.pixels(Integer.MAX_VALUE);
        OptionalDouble traces = pixels.map(its ->
                        QuantisationTraces.before(its, candidate.metadata().lumaQuantisation()))
                .orElse(OptionalDouble.empty());
        double before = traces.isPresent() ? SavingQuality.ofSteps(traces.getAsDouble()) : 100;
        if (before < saving.quality()) {
            return QualityScore.clamped(SavingQuality.value(before) - 0.03, Reason.of("before", Math.round(before)));
        }
        return QualityScore.clamped(saving.value(), saving.reason());
    }
}
