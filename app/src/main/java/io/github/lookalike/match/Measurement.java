package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.IndexedPicture;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Measures a pair, judges nothing: at once what miniatures tell of it, and what only a closer look tells where that is asked for.
 */
final class Measurement {

    /** Added to how colourful a picture is before two are compared: below this colours are noise, in levels. */
    private static final double COLOURLESS = 3;

    private final CandidatePair candidate;
    private final Observation observation;
    private final Planes first;
    private final Planes second;
    private final CloserLook closerLook;
    private final Evidence evidence;

    Measurement(CandidatePair candidate, Observation observation, Planes first, Planes second, CloserLook closerLook) {
        this.candidate = candidate;
        this.observation = observation;
        this.first = first;
        this.second = second;
        this.closerLook = closerLook;
        EnumMap<Quantity, Double> values = new EnumMap<>(Quantity.class);
        place(values);
        differences(values, observation.differences());
        colours(values, observation.differences().colours());
        rest(values);
        values.put(Quantity.PAGES, Evidence.number(first.page() && second.page()));
        apart(candidate).ifPresent(time -> values.put(Quantity.APART, time.getSeconds() + time.getNano() / 1e9));
        this.evidence = new Evidence(values);
    }

    CandidatePair candidate() {
        return candidate;
    }

    /** How the second was turned to lie as the first. */
    Turn turn() {
        return observation.turn();
    }

    /** What the miniatures tell. */
    Evidence evidence() {
        return evidence;
    }

    /** The same pair, so turned, with the edges of both on each other. */
    Measurement unmoved() {
        return new Measurement(candidate, Registrar.unmoved(turn(), first, second), first, second, closerLook);
    }

    /**
     * What a closer look tells besides, of two that lie on each other; nothing when one cannot be read any more.
     *
     * @param toned whether light or colour are known to differ, so that only outlines count
     */
    Optional<Evidence> inFull(boolean toned) {
        return closerLook
                .compare(candidate.first(), candidate.second(), turn(), toned)
                .map(evidence::and);
    }

    /** What a closer look tells besides of two pages, as they lie in each other; nothing as above. */
    Optional<Evidence> moved() {
        Affine map = Frames.wholes(observation.overlay(), first.miniature(), second.miniature(), turn());
        return closerLook
                .compareMoved(candidate.first(), candidate.second(), turn(), map)
                .map(evidence::and);
    }

    private void place(Map<Quantity, Double> values) {
        Geometry geometry = Geometry.of(candidate, observation, first.miniature(), second.miniature());
        values.put(Quantity.SCORE, observation.overlay().score());
        values.put(Quantity.STRETCHED, geometry.stretched());
        values.put(Quantity.TILT, geometry.tilt());
        values.put(Quantity.CROPPED, geometry.cropped());
        values.put(Quantity.FRAMED, Evidence.number(geometry.framed()));
        values.put(Quantity.OFF_INSET, observation.offInset(first, second));
    }

    private static void differences(Map<Quantity, Double> values, OverlayResidual seen) {
        values.put(Quantity.CHANGED, seen.changed());
        values.put(Quantity.LIGHT, Math.abs(seen.lighter()));
        values.put(Quantity.CONTRAST, Math.abs(Math.log(seen.contrast())));
        values.put(Quantity.INK_CONTRAST, Math.abs(Math.log(seen.inkContrast())));
        values.put(Quantity.RESIDUAL, seen.residual());
        values.put(Quantity.STRUCTURE, seen.structure());
    }

    private static void colours(Map<Quantity, Double> values, ColourComparison colours) {
        double vivid = Math.log((colours.first() + COLOURLESS) / (colours.second() + COLOURLESS));
        values.put(Quantity.COLOUR, colours.apart());
        values.put(Quantity.MOST_COLOURFUL, Math.max(colours.first(), colours.second()));
        values.put(Quantity.LEAST_COLOURFUL, Math.min(colours.first(), colours.second()));
        values.put(Quantity.VIVID, Math.abs(vivid));
        values.put(Quantity.KINSHIP, colours.told() ? colours.kinship() : Double.NaN);
    }

    private void rest(Map<Quantity, Double> values) {
        Residue rest =
                Residue.of(observation.overlay().inner(), observation.overlay().seen());
        values.put(Quantity.REST_HIDDEN, rest.hidden());
        values.put(Quantity.REST_SHARE, rest.share());
        values.put(Quantity.REST_CONTRAST, rest.contrast());
        values.put(Quantity.REST_CORRELATION, rest.correlation());
    }

    private static Optional<Duration> apart(CandidatePair candidate) {
        return captured(candidate.first())
                .flatMap(one -> captured(candidate.second())
                        .map(other -> Duration.between(one, other).abs()));
    }

    private static Optional<LocalDateTime> captured(IndexedPicture picture) {
        return picture.metadata().captured();
    }
}
