package io.github.lookalike.rank;

import io.github.lookalike.api.QualityScore;

/** Says in words what a score means beside others. */
final class ScoreWords {

    private ScoreWords() {}

    /** For the picture with the best score. */
    static String best(String scorer, QualityScore score) {
        return switch (scorer) {
            case "sharpness" -> "sharpest";
            case "compression" -> "least compressed";
            case "metadata" -> score.reason();
            case "filesize" -> "largest file";
            default -> "best " + scorer + ": " + score.reason();
        };
    }

    /** For a picture whose keeper has a better score. */
    static String worse(String scorer, QualityScore score) {
        return switch (scorer) {
            case "resolution" -> "fewer pixels: " + score.reason();
            case "sharpness" -> "less sharp";
            case "compression" -> "more compressed: " + score.reason();
            case "metadata" -> "less metadata";
            case "filesize" -> "smaller file";
            default -> "worse " + scorer + ": " + score.reason();
        };
    }
}
