package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.pf4j.Extension;

/**
 * Prefers the picture that lost least to compression, whether in this file or in one it was made from: a JPEG saved again
 * at a higher quality, or as a PNG, is no better than it was, and its pixels still show it.
 */
@Extension
public final class Compression implements QualityScorer {

    private static final Set<String> LOSSLESS = Set.of("PNG", "BMP", "GIF", "TIFF", "PNM", "PSD", "TGA", "QOI");

    /** What a lossy file of a format whose tables we do not read is taken for, as a quality of JPEG. */
    private static final double UNKNOWN_LOSS = 85;

    /** Most often converted from a file that packed the same into fewer bytes. */
    private static final Set<String> UNPACKED = Set.of("BMP", "TIFF", "PNM", "TGA");

    /** So much less than a packed file of the same pixels, which is enough to tell them apart. */
    private static final double UNPACKED_LOSS = 0.001;

    /** What a photograph reduced to the 256 colours of a GIF is taken for: tones that ran smoothly have steps then. */
    private static final double PALETTE_LOSS = 40;

    @Override
    public String id() {
        return "compression";
    }

    @Override
    public String displayName() {
        return "Compression";
    }

    /** Traces of what a file was before are told from its own by its table, and found in turned pictures. */
    @Override
    public int revision() {
        return 5;
    }

    /** Less than resolution and sharpness: what a person cannot see does not decide. */
    @Override
    public double weight() {
        return 0.4;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        OptionalDouble table = QuantisationSteps.ofTable(candidate.metadata().lumaQuantisation());
        String format = candidate.file().format().toUpperCase(Locale.ROOT);
        boolean lossless = LOSSLESS.contains(format);
        Optional<Pixels> pixels = candidate.pixels(Integer.MAX_VALUE);
        if (format.equals("GIF") && pixels.filter(Tones::areMany).isPresent()) {
            return QualityScore.clamped(value(PALETTE_LOSS), "reduced to 256 colours");
        }
        double now = table.isPresent() ? quality(table.getAsDouble()) : lossless ? 100 : UNKNOWN_LOSS;
        OptionalDouble traces = pixels.map(its ->
                        QuantisationTraces.before(its, candidate.metadata().lumaQuantisation()))
                .orElse(OptionalDouble.empty());
        double before = traces.isPresent() ? quality(traces.getAsDouble()) : 100;
        if (before < now) {
            return QualityScore.clamped(
                    value(before) - 0.03, String.format(Locale.ROOT, "was once at quality %.0f", before));
        }
        double unpacked = UNPACKED.contains(format) ? UNPACKED_LOSS : 0;
        return QualityScore.clamped(
                value(now) - unpacked, lossless ? "lossless" : String.format(Locale.ROOT, "quality %.0f", now));
    }

    /** The quality setting at which the JPEG group's own program uses steps of this share of its base table. */
    private static double quality(double steps) {
        return steps <= 1 ? 100 - 50 * steps : 50 / steps;
    }

    /** What a person sees of it: little above 80, much below 50. */
    private static double value(double quality) {
        return quality >= 80 ? 0.95 + (quality - 80) / 400 : 0.95 * Math.sqrt(quality / 80);
    }
}
