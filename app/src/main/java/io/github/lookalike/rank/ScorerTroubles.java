package io.github.lookalike.rank;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.QualityScorer;

/** Is told of scorers that fail; the run goes on without their scores. */
@FunctionalInterface
public interface ScorerTroubles {

    /** A scorer threw instead of scoring this picture. Called by several threads. */
    void failed(QualityScorer scorer, ImageFile file, Throwable cause);
}
