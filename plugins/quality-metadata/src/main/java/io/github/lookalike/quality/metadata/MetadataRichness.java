package io.github.lookalike.quality.metadata;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pf4j.Extension;

/** Prefers what a camera wrote itself, then what tells most: capture time, place, rating, keywords. */
@Extension
public final class MetadataRichness implements QualityScorer {

    /** Programs that write pictures anew; a camera's firmware version has none of these names. */
    private static final List<String> EDITORS = List.of(
            "photoshop",
            "lightroom",
            "gimp",
            "snapseed",
            "picasa",
            "paint",
            "imagemagick",
            "acdsee",
            "affinity",
            "instagram",
            "canva",
            "capture one",
            "darktable",
            "rawtherapee",
            "pixelmator",
            "irfanview",
            "xnview",
            "photo editor",
            "photoscape",
            "luminar",
            "vsco",
            "facetune",
            "krita");

    /** Any file may have as many that say nothing of the picture: a TIFF's own tags, an orientation. */
    private static final double FEW_ENTRIES = 20;

    /** From this many entries on, more say nothing. */
    private static final double MANY_ENTRIES = 60;

    @Override
    public String id() {
        return "metadata";
    }

    @Override
    public String displayName() {
        return "Metadata";
    }

    /** A few entries count for nothing now. */
    @Override
    public int revision() {
        return 2;
    }

    /** A camera original stays before any copy without metadata, unless it has a tenth of the copy's pixels or less. */
    @Override
    public double weight() {
        return 1.5;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        Metadata metadata = candidate.metadata();
        boolean edited = edited(metadata);
        List<Reason> reasons = new ArrayList<>();
        double telling = (metadata.entries() - FEW_ENTRIES) / (MANY_ENTRIES - FEW_ENTRIES);
        double score = 0.15 * Math.max(0, Math.min(1, telling));
        if (metadata.namesCamera() && metadata.captured().isPresent()) {
            score += edited ? 0.3 : 0.5;
            reasons.add(Reason.of(edited ? "edited-camera" : "camera-original"));
        }
        if (metadata.captured().isPresent()) {
            score += 0.1;
        }
        if (metadata.hasPosition()) {
            score += 0.1;
            reasons.add(Reason.of("gps"));
        }
        if (metadata.rating().isPresent()) {
            score += 0.075;
            reasons.add(Reason.of("rated"));
        }
        if (!metadata.keywords().isEmpty()) {
            score += 0.075;
            reasons.add(Reason.of("keywords"));
        }
        if (reasons.isEmpty()) {
            reasons.add(entries(metadata));
        }
        return QualityScore.clamped(score, reasons.toArray(Reason[]::new));
    }

    private static Reason entries(Metadata metadata) {
        return metadata.entries() == 0 ? Reason.of("none") : Reason.of("entries", metadata.entries());
    }

    private static boolean edited(Metadata metadata) {
        String software = metadata.software().toLowerCase(Locale.ROOT);
        return EDITORS.stream().anyMatch(software::contains);
    }
}
