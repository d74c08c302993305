package io.github.lookalike.match;

import io.github.lookalike.scan.Miniature;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Decides from what was seen of a pair how sure it is that they are the same. */
final class Rules {

    private static final double COPY_SCORE = 0.9;
    private static final double COPY_SHIFT = 0.012;
    private static final double COPY_STRETCH = 0.012;
    private static final double COPY_TILT = 0.4;
    private static final double COPY_CHANGED = 0.016;
    private static final double COPY_LIGHTER = 4;
    private static final double COPY_CONTRAST = 0.06;
    private static final double COPY_RESIDUAL = 6;
    private static final double COPY_COLOUR = 5;
    private static final double EDIT_CHANGED = 0.4;
    private static final Duration BURST = Duration.ofSeconds(60);

    private Rules() {}

    static Verdict verdict(Candidate candidate, Sight sight, Miniature first, Miniature second) {
        Geometry geometry = Geometry.of(
                sight,
                candidate.first().file(),
                first.content(),
                candidate.second().file(),
                second.content());
        Tier tier = tier(candidate, sight, geometry, first.bordered() != second.bordered());
        double confidence = Math.max(0, Math.min(1, sight.overlay().score()));
        return new Verdict(tier, confidence, Wording.label(candidate, sight, geometry, first, second));
    }

    private static Tier tier(Candidate candidate, Sight sight, Geometry geometry, boolean framed) {
        Differences seen = sight.differences();
        if (seen.changed() > EDIT_CHANGED || (seen.changed() > COPY_CHANGED && burst(candidate))) {
            return Tier.LOOK_ALIKE;
        }
        return !framed && copied(sight, geometry) ? Tier.SAME_PICTURE : Tier.EDITED;
    }

    private static boolean copied(Sight sight, Geometry geometry) {
        Differences seen = sight.differences();
        return sight.overlay().score() >= COPY_SCORE
                && geometry.shift() <= COPY_SHIFT
                && geometry.stretched() <= COPY_STRETCH
                && geometry.tilt() <= COPY_TILT
                && seen.changed() <= COPY_CHANGED
                && Math.abs(seen.lighter()) <= COPY_LIGHTER
                && Math.abs(Math.log(seen.contrast())) <= COPY_CONTRAST
                && seen.residual() <= COPY_RESIDUAL
                && seen.colour() <= COPY_COLOUR;
    }

    /** Taken shortly after each other, but not at the same time. */
    private static boolean burst(Candidate candidate) {
        Optional<LocalDateTime> one = candidate.first().metadata().captured();
        Optional<LocalDateTime> other = candidate.second().metadata().captured();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Duration between = Duration.between(one.get(), other.get()).abs();
        return !between.isZero() && between.compareTo(BURST) <= 0;
    }
}
