package io.github.lookalike.match;

import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Fingerprints;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why two pictures match or not.
 *
 * @param first as it was read
 * @param second as it was read
 * @param figures what was measured
 * @param match empty when they are different pictures
 * @param notes what is told of it: whether they match, then why
 */
public record MatchExplanation(
        IndexedPicture first, IndexedPicture second, Figures figures, Optional<Match> match, List<Reason> notes) {

    /** Before the id of a tier, the key of what is told of a match; its words end in the label. */
    static final String MATCH = "explain.match.";

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

    public MatchExplanation {
        notes = List.copyOf(notes);
    }

    /**
     * Looks at a pair as a search would that had found it a candidate.
     *
     * @param radii of the algorithm both fingerprints are of
     */
    public static MatchExplanation of(
            IndexedPicture first,
            Miniature firstMiniature,
            IndexedPicture second,
            Miniature secondMiniature,
            Radii radii,
            CloserLook closerLook) {
        Views views = Views.of(first, second);
        CandidatePair candidate = new CandidatePair(first, second, views.hints(radii));
        Planes one = Planes.of(firstMiniature);
        Planes other = Planes.of(secondMiniature);
        Observation observation = Registrar.sight(candidate, one, other);
        boolean convincing = Registrar.convincing(observation.overlay());
        Measurement pair = new Measurement(candidate, observation, one, other, closerLook);
        Optional<MatchVerdict> verdict = convincing ? Rules.verdict(pair) : Optional.empty();
        OverlayResidual seen = observation.differences();
        Figures figures = new Figures(
                views.nearestTurn(),
                views.nearestWindow(),
                observation.turn(),
                observation.overlay().score(),
                seen.changed(),
                seen.lighter(),
                seen.contrast(),
                seen.colours().apart(),
                seen.structure());
        List<Reason> notes = notes(figures, verdict, found(views, radii), first);
        if (convincing && verdict.isEmpty()) {
            Rules.objection(pair.evidence()).ifPresent(why -> notes.add(1, why));
        }
        return new MatchExplanation(
                first, second, figures, verdict.map(its -> match(candidate, observation, its)), notes);
    }

    private static Match match(CandidatePair candidate, Observation observation, MatchVerdict verdict) {
        return new Match(
                candidate.first().id(),
                candidate.second().id(),
                Math.max(0, candidate.distance()),
                verdict.confidence(),
                verdict.tier(),
                observation.turn().inverse(),
                verdict.label());
    }

    private static List<Reason> notes(
            Figures figures, Optional<MatchVerdict> verdict, Reason found, IndexedPicture first) {
        List<Reason> notes = new ArrayList<>();
        notes.add(Reason.of(verdict.map(one -> MATCH + one.tier().id()).orElse("explain.different")));
        notes.addAll(distances(figures, found, first));
        notes.add(Reason.of(
                figures.turn() == Turn.NONE ? "explain.agree" : "explain.agree-turned",
                figures.score(),
                Registrar.SAME_SCENE,
                Wording.percent(figures.changed())));
        notes.add(Reason.of("explain.light", Math.abs(figures.lighter()), figures.contrast(), figures.colour()));
        return notes;
    }

    private static Reason found(Views views, Radii radii) {
        if (views.foundAt(Level.STRICT, radii)) {
            return Reason.of("explain.found.strict");
        }
        if (views.foundAt(Level.NORMAL, radii)) {
            return Reason.of("explain.found.normal");
        }
        return Reason.of(views.foundAt(Level.THOROUGH, radii) ? "explain.found.thorough" : "explain.found.never");
    }

    private static List<Reason> distances(Figures figures, Reason found, IndexedPicture first) {
        if (figures.distance() < 0) {
            return List.of(Reason.of("explain.no-fingerprint"));
        }
        int bits = first.fingerprints().map(Fingerprints::bits).orElse(0);
        return List.of(Reason.of("explain.distances", figures.distance(), bits, figures.windowDistance()), found);
    }
}
