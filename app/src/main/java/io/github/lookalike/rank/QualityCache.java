package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;
import java.util.Collection;
import java.util.Map;

/**
 * Where scores are kept between runs. A score belongs to a picture as it was read: whoever changes or removes a picture
 * in the index drops its scores.
 *
 * <p>Scores lie under {@code scorer/revision}, so that those of an older revision are merely not asked for.
 */
public interface QualityCache {

    /** What was seen of two pictures is remembered beside the scores of one of them, under keys that begin so. */
    String OF_PAIRS = "descent/";

    /** The stored scores of these pictures by picture id, then by {@code scorer/revision}; one without any may be left out. */
    Map<Long, Map<String, QualityScore>> scores(Collection<Long> ids);

    /** Adds scores to those of each picture, replacing what has the same key. */
    void store(Map<Long, Map<String, QualityScore>> scores);
}
