package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Reason;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How little a file's own compression takes, as the quality setting of a JPEG, 0 to 100.
 *
 * @param quality 100 for a lossless format
 * @param lossless whether the format keeps each sample
 * @param unpacked whether it is of a format that packs nothing
 * @param untold the format of a lossy file that does not say its quality; else empty
 */
record SavingQuality(double quality, boolean lossless, boolean unpacked, String untold) {

    private static final Set<String> LOSSLESS = Set.of("PNG", "BMP", "GIF", "TIFF", "PNM", "PSD", "TGA", "QOI");

    /** Most often converted from a file that packed the same into fewer bytes. */
    private static final Set<String> UNPACKED = Set.of("BMP", "TIFF", "PNM", "TGA");

    /**
     * What a lossy file of a format whose tables we do not read is taken for: less than JPEGs that people keep. WebP and AVIF are made of JPEGs far
     * more often than the other way, and a JPEG that was made of one shows it by its values ({@code Parentage} of the program).
     */
    private static final double UNKNOWN_LOSS = 65;

    /** Cameras save so; else it is what somebody made of another file to save space. */
    private static final String OF_CAMERAS = "HEIC";

    /** Above what any table of a JPEG comes to, and below a lossless file. */
    private static final double LOSS_OF_CAMERAS = 98.5;

    /** So much less than a packed file of the same pixels, which is enough to tell them apart. */
    private static final double UNPACKED_LOSS = 0.001;

    static SavingQuality of(Candidate candidate) {
        OptionalDouble table = QuantisationSteps.ofTable(candidate.metadata().lumaQuantisation());
        String format = candidate.file().format().toUpperCase(Locale.ROOT);
        boolean lossless = candidate
                .metadata()
                .content()
                .map(content -> content.lossless() || LOSSLESS.contains(format))
                .orElse(LOSSLESS.contains(format));
        boolean cameras = format.equals(OF_CAMERAS) && CamerasHeic.is(candidate);
        double typical = cameras ? LOSS_OF_CAMERAS : UNKNOWN_LOSS;
        double quality = table.isPresent() ? ofSteps(table.getAsDouble()) : lossless ? 100 : typical;
        return new SavingQuality(
                quality,
                lossless && table.isEmpty(),
                table.isEmpty() && UNPACKED.contains(format),
                table.isPresent() ? "" : format);
    }

    /** The quality setting at which the JPEG group's own program uses steps of this share of its base table. */
    static double ofSteps(double steps) {
        return steps <= 1 ? 100 - 50 * steps : 50 / steps;
    }

    /** What a person sees of a quality: little above 80, much below 50. */
    static double value(double quality) {
        return quality >= 80 ? 0.95 + (quality - 80) / 400 : 0.95 * Math.sqrt(quality / 80);
    }

    /**
     * Whether its own compression rounds frequencies of blocks by steps that it does not say, as H.265 does: what is found of
     * these in the pixels is no earlier JPEG.
     */
    boolean leavesTraces() {
        return untold.equals(OF_CAMERAS);
    }

    double value() {
        return value(quality) - (unpacked ? UNPACKED_LOSS : 0);
    }

    Reason reason() {
        if (lossless) {
            return Reason.of("lossless");
        }
        return untold.isEmpty() ? Reason.of("quality", Math.round(quality)) : Reason.of("untold", untold);
    }
}
