package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good a picture is.
 *
 * @param total the weighted mean of the scores, 0 to 1
 * @param scores by the scorer's id, in the order of the ids
 */
public record Quality(double total, Map<String, QualityScore> scores) {

    /** That of a picture nothing has scored. */
    public static final Quality UNKNOWN = new Quality(0, Map.of());

    public Quality {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        if (!(total >= 0 && total <= 1)) {
            throw new IllegalArgumentException("total: " + total);
        }
    }

    /** What a scorer says, 0 where there is none of that id. */
    public double score(String scorer) {
        QualityScore score = scores.get(scorer);
        return score == null ? 0 : score.value();
    }
}
