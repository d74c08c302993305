package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/** Decides from what was seen of a pair how sure it is that they are the same. */
final class Rules {

    private static final double COPY_SCORE = 0.9;
    private static final double COPY_CHANGED = 0.016;
    private static final double COPY_LIGHTER = 4;
    private static final double COPY_CONTRAST = 0.05;

    /**
     * Kernels of resizing overshoot beside letters, which is cut off on white paper and not in the ink: half the size by
     * Lanczos has up to .11 more contrast at any scale. What matters is then seen in full.
     */
    private static final double COPY_PAGE_CONTRAST = 0.13;

    private static final double COPY_RESIDUAL = 6;

    /**
     * From there up to here the miniature does not tell: thumbnails that cameras put into their files are sharpened, and one of a
     * picture full of detail is 6.01 from the picture made small. The picture itself is then looked at.
     */
    private static final double OPEN_RESIDUAL = 12;

    /** Detail of a copy whose miniature leaves it open is as strong as that of the other, up to this factor. */
    private static final double OPEN_SHARPNESS = 1.25;

    private static final double COPY_COLOUR = 5;
    private static final double EDIT_CHANGED = 0.36;

    /** Measured: pages of one form that lie differently differ in .09 and more of the area; a crop of a page does not. */
    private static final double PAGE_CHANGED = 0.06;

    private static final double PAGE_SCORE = 0.75;

    /** Pages that were trimmed differently lie straight, in degrees; what lies askew and agrees so well was turned. */
    private static final double STRAIGHT = 1.5;

    private static final double ASKEW_SCORE = 0.84;

    private static final Duration BURST = Duration.ofSeconds(60);

    /** The share of a picture that may differ in full without it being another one. */
    private static final double SPECK = 0.0005;

    /** A copy is not so many times sharper or noisier. */
    private static final double COPY_SHARPNESS = 2.2;

    /** How much more colourful an edited copy is, as a natural logarithm. */
    private static final double COPY_VIVID = 0.17;

    /** Below this colours are noise, in levels. */
    private static final double COLOURLESS = 3;

    /** Below this a picture is grey to people, and its colours may be rounding, in levels. */
    private static final double GREY = 2.5;

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

    private static final double FARTHEST_TILT = 12;
    private static final double FARTHEST_CROP = 0.7;

    private final CloserLook closerLook;

    Rules(CloserLook closerLook) {
        this.closerLook = closerLook;
    }

    /** Nothing when the pictures fit each other only in a way that nobody edits, or only in what was put on both. */
    Optional<Verdict> verdict(Candidate candidate, Sight sight, Planes first, Planes second) {
        Geometry geometry = Geometry.of(candidate, sight, first.miniature(), second.miniature());
        if (chance(sight, geometry)) {
            return Optional.empty();
        }
        boolean pages = first.page() && second.page();
        if (!geometry.plain() && pages) {
            Optional<Verdict> unmoved = unmoved(candidate, sight.turn(), first, second);
            if (unmoved.isPresent()) {
                return unmoved;
            }
        }
        Verdict verdict = verdict(candidate, sight, geometry, pages);
        return verdict.tier() == Tier.LOOK_ALIKE || !strange(sight, geometry) ? Optional.of(verdict) : Optional.empty();
    }

    /** Why pictures are different although their details fit, in a sentence; nothing where this is not why. */
    static Optional<String> objection(Candidate candidate, Sight sight, Planes first, Planes second) {
        Geometry geometry = Geometry.of(candidate, sight, first.miniature(), second.miniature());
        if (chance(sight, geometry)) {
            return Optional.of("They fit only in a way that nobody edits, as any two pictures may be made to fit.");
        }
        return strange(sight, geometry)
                ? Optional.of("They agree in hardly more than what stands out in both, such as letters put over them.")
                : Optional.empty();
    }

    /**
     * That two pages are the same as they lie, which only the look in full can tell: lines of text moved by one another fit
     * each other as well, and better where a margin was cut at another place.
     */
    private Optional<Verdict> unmoved(Candidate candidate, Turn turn, Planes first, Planes second) {
        Sight sight = Judge.unmoved(turn, first, second);
        Geometry geometry = Geometry.of(candidate, sight, first.miniature(), second.miniature());
        if (sight.overlay().score() < PAGE_SCORE || !geometry.plain()) {
            return Optional.empty();
        }
        return Optional.of(verdict(candidate, sight, geometry, true))
                .filter(verdict -> verdict.tier() == Tier.SAME_PICTURE);
    }

    private Verdict verdict(Candidate candidate, Sight sight, Geometry geometry, boolean pages) {
        double confidence = Math.max(0, Math.min(1, sight.overlay().score()));
        String label = Wording.label(candidate, sight, geometry);
        Tier tier = pages && !geometry.plain() && otherPage(sight, geometry)
                ? Tier.LOOK_ALIKE
                : tier(candidate, sight.differences());
        double sharpness = sharpnessOfCopy(sight);
        boolean toned = pages ? pageToned(sight.differences()) : toned(sight.differences());
        boolean letters = !pages && toned && !pageToned(sight.differences());
        if (tier != Tier.EDITED || !geometry.plain() || !(pages || letters || sharpness > 0)) {
            return new Verdict(tier, confidence, label, true);
        }
        Optional<CloserLook.Change> change =
                closerLook.compare(candidate.first(), candidate.second(), sight.turn(), toned && !letters);
        if (letters && !change.map(CloserLook.Change::printed).orElse(false)) {
            return new Verdict(tier, confidence, label, change.isPresent());
        }
        return new Verdict(
                change.map(seen -> tier(seen, sharpness, sight)).orElse(Tier.EDITED),
                confidence,
                label + change.map(seen -> words(seen)).orElse(", not compared in full"),
                change.isPresent());
    }

    /** Whether they fit only as any two pictures may be made to fit. */
    private static boolean chance(Sight sight, Geometry geometry) {
        Differences seen = sight.differences();
        double needed = Judge.SAME_SCENE + DOUBT * Math.max(0, seen.changed() - FEW_CHANGES);
        return (seen.structure() < FEW_SPOTS && loose(sight, geometry))
                || sight.overlay().score() < needed
                || geometry.stretched() > FARTHEST_STRETCH
                || geometry.tilt() > FARTHEST_TILT
                || geometry.cropped() > FARTHEST_CROP;
    }

    /** Whether they do not fit as they are, or not well. */
    private static boolean loose(Sight sight, Geometry geometry) {
        return sight.overlay().score() < FEW_SPOTS_SCORE
                || geometry.cropped() > FEW_SPOTS_CROP
                || geometry.stretched() > FEW_SPOTS_STRETCH
                || sight.differences().colours().apart() > FEW_SPOTS_COLOUR;
    }

    /**
     * Whether they agree in hardly more than what stands out in both, as different pictures under the same large letters
     * do: neither their colours nor what remains speak for one scene.
     */
    private static boolean strange(Sight sight, Geometry geometry) {
        Colours colours = sight.differences().colours();
        double doubt = DOUBTS * (CERTAIN - sight.overlay().score());
        if (doubt <= 0 || (colours.told() && colours.kinship() > KINDRED_COLOURS)) {
            return false;
        }
        boolean strangeColours = colours.told() && colours.kinship() < Math.min(STRANGE_COLOURS, doubt);
        Remainder rest = Remainder.of(sight.overlay().inner(), sight.overlay().seen());
        if (rest.told()) {
            return rest.correlation() < (strangeColours ? KINDRED_REST : Math.min(STRANGE_REST, doubt));
        }
        return strangeColours || (rest.bare() && (loose(sight, geometry) || geometry.askew()));
    }

    /** Pages that lie differently cannot be compared in full, so those of one form must be told by the miniatures. */
    private static boolean otherPage(Sight sight, Geometry geometry) {
        if (geometry.tilt() > STRAIGHT) {
            return sight.overlay().score() < ASKEW_SCORE;
        }
        return sight.differences().changed() > PAGE_CHANGED || sight.overlay().score() < PAGE_SCORE;
    }

    private static Tier tier(Candidate candidate, Differences seen) {
        boolean another = seen.changed() > EDIT_CHANGED || (seen.changed() > COPY_CHANGED && burst(candidate));
        return another ? Tier.LOOK_ALIKE : Tier.EDITED;
    }

    private static Tier tier(CloserLook.Change seen, double sharpness, Sight sight) {
        if (seen.share() <= SPECK) {
            boolean page = seen.printed() && sight.overlay().score() >= PAGE_SCORE && !pageToned(sight.differences());
            return seen.sharpness() <= (page ? COPY_SHARPNESS : sharpness) ? Tier.SAME_PICTURE : Tier.EDITED;
        }
        boolean other = seen.otherPage() || (seen.printed() && sight.overlay().score() < PAGE_SCORE);
        return other ? Tier.LOOK_ALIKE : Tier.EDITED;
    }

    private static String words(CloserLook.Change seen) {
        if (seen.share() <= SPECK) {
            return seen.sharpness() > COPY_SHARPNESS ? ", sharpness differs" : "";
        }
        return (seen.printed() ? ", text differs in " : ", differs in ") + Wording.percent(seen.share())
                + " of the area";
    }

    /** By how much detail may differ at large in a copy; 0 where light, colour or content are not as they were. */
    private static double sharpnessOfCopy(Sight sight) {
        Differences seen = sight.differences();
        boolean copied = sight.overlay().score() >= COPY_SCORE
                && seen.changed() <= COPY_CHANGED
                && seen.residual() <= OPEN_RESIDUAL
                && !toned(seen);
        if (!copied) {
            return 0;
        }
        return seen.residual() <= COPY_RESIDUAL ? COPY_SHARPNESS : OPEN_SHARPNESS;
    }

    /** Whether light or colours were changed. */
    private static boolean toned(Differences seen) {
        return Math.abs(Math.log(seen.contrast())) > COPY_CONTRAST || lit(seen);
    }

    /** The same of pages, whose fine lines made small keep more or less of their contrast, as they lie. */
    private static boolean pageToned(Differences seen) {
        return Math.abs(Math.log(seen.inkContrast())) > COPY_PAGE_CONTRAST || lit(seen);
    }

    private static boolean lit(Differences seen) {
        Colours colours = seen.colours();
        double vivid = Math.log((colours.first() + COLOURLESS) / (colours.second() + COLOURLESS));
        return Math.abs(seen.lighter()) > COPY_LIGHTER
                || colours.apart() > COPY_COLOUR
                || (Math.abs(vivid) > COPY_VIVID && Math.max(colours.first(), colours.second()) > GREY);
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
