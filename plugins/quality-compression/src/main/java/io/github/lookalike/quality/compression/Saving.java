package io.github.lookalike.quality.compression;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import org.pf4j.Extension;

/**
 * Says how a file itself was saved, whatever its pixels were before. Not a quality of its own: beside that of compression
 * it tells the file that was made from another one with more losses.
 */
@Extension
public final class Saving implements QualityScorer {

    @Override
    public String id() {
        return "saving";
    }

    @Override
    public String displayName() {
        return "Saving";
    }

    /** HEIC that is not as cameras save it counts as made from another file now. */
    @Override
    public int revision() {
        return 4;
    }

    @Override
    public double weight() {
        return 0;
    }

    @Override
    public QualityScore score(Candidate candidate) {
        SavingQuality saving = SavingQuality.of(candidate);
        return QualityScore.clamped(saving.value(), saving.reason());
    }
}
