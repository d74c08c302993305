package io.github.lookalike.match;

import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Decides from what was seen of a pair how sure it is that they are the same. */
final class Rules {

    private static final double EDIT_CHANGED = 0.36;

    /** Measured: pages of one form that lie differently differ in .09 and more of the area; a crop of a page does not. */
    private static final double PAGE_CHANGED = 0.06;

    private static final double PAGE_SCORE = 0.75;

    /**
     * Measured: of a copy laid over its page at 256 samples nothing differs, .04 where something was written on it; of other
     * pages and pictures .07 and more.
     */
    private static final double MOVED_CHANGED = 0.06;

    /** Pages that were trimmed differently lie straight, in degrees; what lies askew and agrees so well was turned. */
    private static final double STRAIGHT = 1.5;

    private static final double ASKEW_SCORE = 0.84;

    private static final Duration BURST = Duration.ofSeconds(60);

    /** The share of a picture that may differ in full without it being another one. */
    private static final double SPECK = 0.0005;

    /** With less structure than this a scene of a few spots fits many others: it must fit as it is, and well. */
    private static final double FEW_SPOTS = 0.1;

    private static final double FEW_SPOTS_SCORE = 0.9;
    private static final double FEW_SPOTS_CROP = 0.1;
    private static final double FEW_SPOTS_STRETCH = 0.03;
    private static final double FEW_SPOTS_COLOUR = 12;

    /** What fits so well is a copy. */
    private static final double CERTAIN = 0.97;

    /** Measured: the colours of copies go together more than this, those of different pictures less. */
    private static final double KINDRED_COLOURS = 0.75;

    /** Colours that go together less are strange to each other, */
    private static final double STRANGE_COLOURS = 0.5;

    /** and less still where the details fit better: no more than so many times what these lack to being certain. */
    private static final double DOUBTS = 2;

    /** What remains of copies without what stands out fits better than this, or than so many times what they lack. */
    private static final double STRANGE_REST = 0.3;

    /** It fits so well where the colours are strange because letters in a colour were put on one of them. */
    private static final double KINDRED_REST = 0.65;

    /** The more of the area differs beyond a little, the better the rest must fit. */
    private static final double FEW_CHANGES = 0.1;

    private static final double DOUBT = 0.4;

    /** Beyond these no edit goes; what still fits is chance. */
    private static final double FARTHEST_STRETCH = 0.4;

    private static final double FARTHEST_TILT = 18;
    private static final double FARTHEST_CROP = 0.7;

    private final CloserLook closerLook;

    Rules(CloserLook closerLook) {
        this.closerLook = closerLook;
    }

    /** Nothing when the pictures fit each other only in a way that nobody edits, or only in what was put on both. */
    Optional<MatchVerdict> verdict(CandidatePair candidate, Observation observation, Planes first, Planes second) {
        Geometry geometry = Geometry.of(candidate, observation, first.miniature(), second.miniature());
        if (chance(observation, geometry, first, second)) {
            return Optional.empty();
        }
        boolean pages = first.page() && second.page();
        if (!geometry.plain() && pages) {
            Optional<MatchVerdict> unmoved = unmoved(candidate, observation.turn(), first, second);
            if (unmoved.isPresent()) {
                return unmoved;
            }
        }
        MatchVerdict verdict = pages && !geometry.plain()
                ? moved(
                        candidate,
                        observation,
                        geometry,
                        Frames.wholes(observation.overlay(), first.miniature(), second.miniature(), observation.turn()))
                : verdict(candidate, observation, geometry, pages);
        return verdict.tier() == Tier.LOOK_ALIKE || !strange(observation, geometry)
                ? Optional.of(verdict)
                : Optional.empty();
    }

    /** Why pictures are different although their details fit; nothing where this is not why. */
    static Optional<Reason> objection(CandidatePair candidate, Observation observation, Planes first, Planes second) {
        Geometry geometry = Geometry.of(candidate, observation, first.miniature(), second.miniature());
        if (chance(observation, geometry, first, second)) {
            return Optional.of(Reason.of("explain.chance"));
        }
        return strange(observation, geometry) ? Optional.of(Reason.of("explain.letters")) : Optional.empty();
    }

    /**
     * That two pages are the same as they lie, which only the look in full can tell: lines of text moved by one another fit
     * each other as well, and better where a margin was cut at another place.
     */
    private Optional<MatchVerdict> unmoved(CandidatePair candidate, Turn turn, Planes first, Planes second) {
        Observation observation = Registrar.unmoved(turn, first, second);
        Geometry geometry = Geometry.of(candidate, observation, first.miniature(), second.miniature());
        if (observation.overlay().score() < PAGE_SCORE || !geometry.plain()) {
            return Optional.empty();
        }
        return Optional.of(verdict(candidate, observation, geometry, true))
                .filter(verdict -> verdict.tier() == Tier.SAME_PICTURE);
    }

    /** Pages that do not lie on each other: what one shows must lie where the other shows it. */
    private MatchVerdict moved(CandidatePair candidate, Observation observation, Geometry geometry, Affine map) {
        MatchVerdict verdict = verdict(candidate, observation, geometry);
        if (verdict.tier() != Tier.EDITED) {
            return verdict;
        }
        Optional<CloserLook.Change> change =
                closerLook.compareMoved(candidate.first(), candidate.second(), observation.turn(), map);
        boolean other = change.map(seen -> seen.exchanged()
                        || seen.replaced()
                        || seen.share() > MOVED_CHANGED
                        || (seen.printed() && otherPage(observation, geometry)))
                .orElseGet(() -> otherPage(observation, geometry));
        MatchVerdict told = other ? verdict.as(Tier.LOOK_ALIKE, change.flatMap(Rules::more)) : verdict;
        return change.isPresent() ? told : told.unsettled();
    }

    private MatchVerdict verdict(CandidatePair candidate, Observation observation, Geometry geometry, boolean pages) {
        MatchVerdict verdict = verdict(candidate, observation, geometry);
        return verdict.tier() == Tier.EDITED && geometry.plain()
                ? inFull(candidate, observation, verdict, pages)
                : verdict;
    }

    /** What the miniatures say. */
    private static MatchVerdict verdict(CandidatePair candidate, Observation observation, Geometry geometry) {
        double confidence = Math.max(0, Math.min(1, observation.overlay().score()));
        return new MatchVerdict(
                tier(candidate, observation.differences()),
                confidence,
                Wording.label(candidate, observation, geometry),
                true);
    }

    /** Of two that lie on each other, where only the look in full can tell a copy, or two things of one template. */
    private MatchVerdict inFull(CandidatePair candidate, Observation observation, MatchVerdict edited, boolean pages) {
        OverlayResidual differences = observation.differences();
        double sharpness = CopyLimits.sharpness(observation);
        boolean toned = pages ? CopyLimits.pageToned(differences) : CopyLimits.toned(differences);
        boolean letters = !pages && toned && !CopyLimits.pageToned(differences);
        boolean open = pages || letters || sharpness > 0;
        if (!open && differences.changed() <= CopyLimits.CHANGED) {
            return edited;
        }
        Optional<CloserLook.Change> looked =
                closerLook.compare(candidate.first(), candidate.second(), observation.turn(), toned && !letters);
        if (looked.isEmpty()) {
            return edited.as(Tier.EDITED, open ? Optional.of(Reason.of("match.not-in-full")) : Optional.empty())
                    .unsettled();
        }
        CloserLook.Change seen = looked.get();
        boolean other = seen.otherContent() || (pages && seen.replaced());
        if (!other && (!open || (letters && !seen.printed()))) {
            return edited;
        }
        Tier tier = other ? Tier.LOOK_ALIKE : tier(seen, sharpness, observation);
        return edited.as(tier, more(seen));
    }

    /** Whether they fit only as any two pictures may be made to fit. */
    private static boolean chance(Observation observation, Geometry geometry, Planes first, Planes second) {
        OverlayResidual seen = observation.differences();
        double needed = Registrar.SAME_SCENE + DOUBT * Math.max(0, seen.changed() - FEW_CHANGES);
        return (seen.structure() < FEW_SPOTS && loose(observation, geometry))
                || observation.overlay().score() < needed
                || geometry.stretched() > FARTHEST_STRETCH
                || geometry.tilt() > FARTHEST_TILT
                || (geometry.cropped() > FARTHEST_CROP && !observation.within(first, second));
    }

    /** Whether they do not fit as they are, or not well. */
    private static boolean loose(Observation observation, Geometry geometry) {
        return observation.overlay().score() < FEW_SPOTS_SCORE
                || geometry.cropped() > FEW_SPOTS_CROP
                || geometry.stretched() > FEW_SPOTS_STRETCH
                || observation.differences().colours().apart() > FEW_SPOTS_COLOUR;
    }

    /**
     * Whether they agree in hardly more than what stands out in both, as different pictures under the same large letters
     * do: neither their colours nor what remains speak for one scene.
     */
    private static boolean strange(Observation observation, Geometry geometry) {
        ColourComparison colours = observation.differences().colours();
        double doubt = DOUBTS * (CERTAIN - observation.overlay().score());
        if (doubt <= 0 || (colours.told() && colours.kinship() > KINDRED_COLOURS)) {
            return false;
        }
        boolean strangeColours = colours.told() && colours.kinship() < Math.min(STRANGE_COLOURS, doubt);
        Residue rest =
                Residue.of(observation.overlay().inner(), observation.overlay().seen());
        if (rest.told()) {
            return rest.correlation() < (strangeColours ? KINDRED_REST : Math.min(STRANGE_REST, doubt));
        }
        return strangeColours || (rest.bare() && (loose(observation, geometry) || geometry.askew()));
    }

    /** Pages that lie differently cannot be compared in full, so those of one form must be told by the miniatures. */
    private static boolean otherPage(Observation observation, Geometry geometry) {
        if (geometry.tilt() > STRAIGHT) {
            return observation.overlay().score() < ASKEW_SCORE;
        }
        return observation.differences().changed() > PAGE_CHANGED
                || observation.overlay().score() < PAGE_SCORE;
    }

    private static Tier tier(CandidatePair candidate, OverlayResidual seen) {
        boolean another = seen.changed() > EDIT_CHANGED || (seen.changed() > CopyLimits.CHANGED && burst(candidate));
        return another ? Tier.LOOK_ALIKE : Tier.EDITED;
    }

    private static Tier tier(CloserLook.Change seen, double sharpness, Observation observation) {
        if (seen.share() <= SPECK) {
            boolean page = seen.printed()
                    && observation.overlay().score() >= PAGE_SCORE
                    && !CopyLimits.pageToned(observation.differences());
            return seen.sharpness() <= (page ? CopyLimits.SHARPNESS : sharpness) ? Tier.SAME_PICTURE : Tier.EDITED;
        }
        return seen.printed() && observation.overlay().score() < PAGE_SCORE ? Tier.LOOK_ALIKE : Tier.EDITED;
    }

    private static Optional<Reason> more(CloserLook.Change seen) {
        if (seen.share() <= SPECK) {
            if (seen.exchanged() || seen.replaced()) {
                return Optional.of(Reason.of("match.own-content"));
            }
            return seen.sharpness() > CopyLimits.SHARPNESS
                    ? Optional.of(Reason.of("match.sharpness"))
                    : Optional.empty();
        }
        String key = seen.printed() ? "match.text-differs" : "match.differs";
        return Optional.of(Reason.of(key, Wording.percent(seen.share())));
    }

    /** Taken shortly after each other, but not at the same time. */
    private static boolean burst(CandidatePair candidate) {
        Optional<LocalDateTime> one = candidate.first().metadata().captured();
        Optional<LocalDateTime> other = candidate.second().metadata().captured();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Duration between = Duration.between(one.get(), other.get()).abs();
        return !between.isZero() && between.compareTo(BURST) <= 0;
    }
}
