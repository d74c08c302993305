package io.github.lookalike.match;

import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why two pictures match or not.
 *
 * @param first as it was read
 * @param second as it was read
 * @param figures what was measured
 * @param match empty when they are different pictures
 * @param sentences the same in words, most telling first
 */
public record Explanation(
        IndexedPicture first, IndexedPicture second, Figures figures, Optional<Match> match, List<String> sentences) {

    /** Empty when they are different pictures. */
    public Optional<Tier> tier() {
        return match.map(Match::tier);
    }

    /**
     * What was measured of a pair.
     *
     * @param distance of the nearest turns of their contents, in bits; −1 where one has no fingerprint
     * @param windowDistance of the nearest windows, in bits; −1 likewise
     * @param turn how the second must be turned to lie as the first
     * @param score correlation of local contrasts, −1 to 1, when laid over each other
     * @param changed share of the area that shows something else, 0 to 1
     * @param lighter how many levels of luma the second is lighter
     * @param contrast how many times more contrast the second has
     * @param colour how far the colours are apart, in levels
     * @param structure how much of the scene has contrast of its own, 0 to 1
     */
    public record Figures(
            int distance,
            int windowDistance,
            Turn turn,
            double score,
            double changed,
            double lighter,
            double contrast,
            double colour,
            double structure) {}

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * Looks at a pair as a search would that had found it a candidate.
     *
     * @param radii of the algorithm both fingerprints are of
     */
    public static Explanation of(
            IndexedPicture first,
            Miniature firstMiniature,
            IndexedPicture second,
            Miniature secondMiniature,
            Radii radii,
            CloserLook closerLook) {
        Views views = Views.of(first, second);
        Candidate candidate = new Candidate(first, second, views.hints(radii));
        Planes one = Planes.of(firstMiniature);
        Planes other = Planes.of(secondMiniature);
        Sight sight = Judge.sight(candidate, one, other);
        boolean convincing = Judge.convincing(sight.overlay());
        Optional<Verdict> verdict =
                convincing ? new Rules(closerLook).verdict(candidate, sight, one, other) : Optional.empty();
        Differences seen = sight.differences();
        Figures figures = new Figures(
                views.nearestTurn(),
                views.nearestWindow(),
                sight.turn(),
                sight.overlay().score(),
                seen.changed(),
                seen.lighter(),
                seen.contrast(),
                seen.colours().apart(),
                seen.structure());
        List<String> sentences = sentences(figures, verdict, found(views, radii), first);
        if (convincing && verdict.isEmpty()) {
            Rules.objection(candidate, sight, one, other).ifPresent(why -> sentences.add(1, why));
        }
        return new Explanation(first, second, figures, verdict.map(its -> match(candidate, sight, its)), sentences);
    }

    private static Match match(Candidate candidate, Sight sight, Verdict verdict) {
        return new Match(
                candidate.first().id(),
                candidate.second().id(),
                Math.max(0, candidate.distance()),
                verdict.confidence(),
                verdict.tier(),
                sight.turn().inverse(),
                verdict.label());
    }

    private static List<String> sentences(
            Figures figures, Optional<Verdict> verdict, String found, IndexedPicture first) {
        List<String> sentences = new ArrayList<>();
        sentences.add(verdict.map(one -> "They match as " + one.tier().id() + ": " + one.label() + ".")
                .orElse("They are different pictures."));
        sentences.add(distances(figures, found, first));
        sentences.add(String.format(
                Locale.ROOT,
                "Laid over each other%s, their details agree to %.2f (1 is perfect, %.2f is needed); %s of the area"
                        + " differs.",
                figures.turn() == Turn.NONE ? "" : ", one turned or mirrored",
                figures.score(),
                Judge.SAME_SCENE,
                Wording.percent(figures.changed())));
        sentences.add(String.format(
                Locale.ROOT,
                "Light differs by %.0f levels, contrast by a factor of %.2f, colours by %.0f levels.",
                Math.abs(figures.lighter()),
                figures.contrast(),
                figures.colour()));
        return sentences;
    }

    private static String found(Views views, Radii radii) {
        if (views.foundAt(Level.STRICT, radii)) {
            return "found at every level";
        }
        if (views.foundAt(Level.NORMAL, radii)) {
            return "found at the normal level";
        }
        return views.foundAt(Level.THOROUGH, radii) ? "found at the thorough level" : "too far to be found by a search";
    }

    private static String distances(Figures figures, String found, IndexedPicture first) {
        if (figures.distance() < 0) {
            return "One of them has too little detail for a fingerprint, so that only equal bytes would make them"
                    + " match.";
        }
        int bits = first.fingerprints().map(Fingerprints::bits).orElse(0);
        return String.format(
                Locale.ROOT,
                "Their fingerprints differ in %d of %d bits as whole pictures and in %d where one may be a part of the"
                        + " other: %s.",
                figures.distance(),
                bits,
                figures.windowDistance(),
                found);
    }
}
