package io.github.lookalike.match;

import io.github.lookalike.api.Reason;
import java.util.Optional;

/** Decides from what was measured of a pair how sure it is that they are the same. */
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

    /** Taken within so many seconds, two pictures may be of one burst. */
    private static final double BURST = 60;

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

    /** Nearer than this to where a picture within a picture was found, in shares of the side, one lies there. */
    private static final double THERE = 0.08;

    private Rules() {}

    /** Nothing when the pictures fit each other only in a way that nobody edits, or only in what was put on both. */
    static Optional<MatchVerdict> verdict(Measurement pair) {
        if (chance(pair.evidence())) {
            return Optional.empty();
        }
        Optional<MatchVerdict> unmoved = unmoved(pair);
        return unmoved.isPresent()
                ? unmoved
                : Optional.of(asTheyFit(pair))
                        .filter(verdict -> verdict.tier() == Tier.LOOK_ALIKE || !strange(pair.evidence()));
    }

    /** How alike two are that fit each other, whether or not that may be chance. */
    static MatchVerdict likeness(Measurement pair) {
        return unmoved(pair).orElseGet(() -> asTheyFit(pair));
    }

    /** Why pictures are different although their details fit; nothing where this is not why. */
    static Optional<Reason> objection(Evidence seen) {
        if (chance(seen)) {
            return Optional.of(Reason.of("explain.chance"));
        }
        return strange(seen) ? Optional.of(Reason.of("explain.letters")) : Optional.empty();
    }

    private static MatchVerdict asTheyFit(Measurement pair) {
        return movedPages(pair.evidence()) ? moved(pair) : laid(pair);
    }

    private static boolean movedPages(Evidence seen) {
        return seen.is(Quantity.PAGES) && !CopyLimits.plain(seen);
    }

    /**
     * That two pages are the same as they lie, which only the look in full can tell: lines of text moved by one another fit
     * each other as well, and better where a margin was cut at another place.
     */
    private static Optional<MatchVerdict> unmoved(Measurement pair) {
        if (!movedPages(pair.evidence())) {
            return Optional.empty();
        }
        Measurement still = pair.unmoved();
        return still.evidence().of(Quantity.SCORE) < PAGE_SCORE || !CopyLimits.plain(still.evidence())
                ? Optional.empty()
                : Optional.of(laid(still)).filter(verdict -> verdict.tier() == Tier.SAME_PICTURE);
    }

    /** Pages that do not lie on each other: what one shows must lie where the other shows it. */
    private static MatchVerdict moved(Measurement pair) {
        Evidence seen = pair.evidence();
        MatchVerdict verdict = small(pair);
        if (verdict.tier() != Tier.EDITED) {
            return verdict;
        }
        Optional<Evidence> full = pair.moved();
        boolean other = full.map(all -> all.is(Quantity.FULL_EXCHANGED)
                        || all.is(Quantity.FULL_REPLACED)
                        || all.of(Quantity.FULL_SHARE) > MOVED_CHANGED
                        || (all.is(Quantity.FULL_PRINTED) && otherPage(seen)))
                .orElseGet(() -> otherPage(seen));
        MatchVerdict told = other ? verdict.as(Tier.LOOK_ALIKE, full.flatMap(Rules::more)) : verdict;
        return full.map(told::seeing).orElseGet(told::unsettled);
    }

    private static MatchVerdict laid(Measurement pair) {
        MatchVerdict verdict = small(pair);
        return verdict.tier() == Tier.EDITED && CopyLimits.plain(pair.evidence()) ? inFull(pair, verdict) : verdict;
    }

    /** What the miniatures say. */
    private static MatchVerdict small(Measurement pair) {
        Evidence seen = pair.evidence();
        double confidence = Math.max(0, Math.min(1, seen.of(Quantity.SCORE)));
        return new MatchVerdict(tier(seen), confidence, seen, Wording.label(pair.candidate(), pair.turn(), seen), true);
    }

    /** Of two that lie on each other, where only the look in full can tell a copy, or two things of one template. */
    private static MatchVerdict inFull(Measurement pair, MatchVerdict edited) {
        Evidence seen = pair.evidence();
        double sharpness = CopyLimits.sharpness(seen);
        boolean pages = seen.is(Quantity.PAGES);
        boolean toned = pages ? CopyLimits.pageToned(seen) : CopyLimits.toned(seen);
        boolean letters = !pages && toned && !CopyLimits.pageToned(seen);
        boolean open = pages || letters || sharpness > 0;
        if (!open && seen.of(Quantity.CHANGED) <= CopyLimits.CHANGED) {
            return edited;
        }
        Optional<Evidence> looked = pair.inFull(toned && !letters);
        if (looked.isEmpty()) {
            return edited.as(Tier.EDITED, open ? Optional.of(Reason.of("match.not-in-full")) : Optional.empty())
                    .unsettled();
        }
        Evidence full = looked.get();
        boolean other = otherContent(full) || (pages && full.is(Quantity.FULL_REPLACED));
        if (!other && (!open || (letters && !full.is(Quantity.FULL_PRINTED)))) {
            return edited.seeing(full);
        }
        return edited.seeing(full).as(other ? Tier.LOOK_ALIKE : tier(full, sharpness), more(full));
    }

    private static boolean otherContent(Evidence full) {
        return CloserLook.Change.otherContent(
                full.is(Quantity.FULL_EXCHANGED), full.is(Quantity.FULL_PRINTED), full.of(Quantity.FULL_SPREAD));
    }

    /** Whether they fit only as any two pictures may be made to fit. */
    private static boolean chance(Evidence seen) {
        double needed = Registrar.SAME_SCENE + DOUBT * Math.max(0, seen.of(Quantity.CHANGED) - FEW_CHANGES);
        return (seen.of(Quantity.STRUCTURE) < FEW_SPOTS && loose(seen))
                || seen.of(Quantity.SCORE) < needed
                || seen.of(Quantity.STRETCHED) > FARTHEST_STRETCH
                || seen.of(Quantity.TILT) > FARTHEST_TILT
                || (seen.of(Quantity.CROPPED) > FARTHEST_CROP && !(seen.of(Quantity.OFF_INSET) < THERE));
    }

    /** Whether they do not fit as they are, or not well. */
    private static boolean loose(Evidence seen) {
        return seen.of(Quantity.SCORE) < FEW_SPOTS_SCORE
                || seen.of(Quantity.CROPPED) > FEW_SPOTS_CROP
                || seen.of(Quantity.STRETCHED) > FEW_SPOTS_STRETCH
                || seen.of(Quantity.COLOUR) > FEW_SPOTS_COLOUR;
    }

    /**
     * Whether they agree in hardly more than what stands out in both, as different pictures under the same large letters
     * do: neither their colours nor what remains speak for one scene.
     */
    private static boolean strange(Evidence seen) {
        double doubt = DOUBTS * (CERTAIN - seen.of(Quantity.SCORE));
        double kinship = seen.of(Quantity.KINSHIP);
        if (doubt <= 0 || kinship > KINDRED_COLOURS) {
            return false;
        }
        boolean strangeColours = kinship < Math.min(STRANGE_COLOURS, doubt);
        Residue rest = new Residue(
                seen.of(Quantity.REST_HIDDEN),
                seen.of(Quantity.REST_SHARE),
                seen.of(Quantity.REST_CONTRAST),
                seen.of(Quantity.REST_CORRELATION));
        if (rest.told()) {
            return rest.correlation() < (strangeColours ? KINDRED_REST : Math.min(STRANGE_REST, doubt));
        }
        return strangeColours || (rest.bare() && (loose(seen) || CopyLimits.askew(seen)));
    }

    /** Pages that lie differently cannot be compared in full, so those of one form must be told by the miniatures. */
    private static boolean otherPage(Evidence seen) {
        if (seen.of(Quantity.TILT) > STRAIGHT) {
            return seen.of(Quantity.SCORE) < ASKEW_SCORE;
        }
        return seen.of(Quantity.CHANGED) > PAGE_CHANGED || seen.of(Quantity.SCORE) < PAGE_SCORE;
    }

    private static Tier tier(Evidence seen) {
        boolean another = seen.of(Quantity.CHANGED) > EDIT_CHANGED
                || (seen.of(Quantity.CHANGED) > CopyLimits.CHANGED && burst(seen));
        return another ? Tier.LOOK_ALIKE : Tier.EDITED;
    }

    private static Tier tier(Evidence full, double sharpness) {
        boolean printed = full.is(Quantity.FULL_PRINTED);
        boolean pageScore = full.of(Quantity.SCORE) >= PAGE_SCORE;
        if (full.of(Quantity.FULL_SHARE) <= SPECK) {
            boolean page = printed && pageScore && !CopyLimits.pageToned(full);
            return full.of(Quantity.FULL_SHARPNESS) <= (page ? CopyLimits.SHARPNESS : sharpness)
                    ? Tier.SAME_PICTURE
                    : Tier.EDITED;
        }
        return printed && !pageScore ? Tier.LOOK_ALIKE : Tier.EDITED;
    }

    private static Optional<Reason> more(Evidence full) {
        if (full.of(Quantity.FULL_SHARE) <= SPECK) {
            if (full.is(Quantity.FULL_EXCHANGED) || full.is(Quantity.FULL_REPLACED)) {
                return Optional.of(Reason.of("match.own-content"));
            }
            return full.of(Quantity.FULL_SHARPNESS) > CopyLimits.SHARPNESS
                    ? Optional.of(Reason.of("match.sharpness"))
                    : Optional.empty();
        }
        String key = full.is(Quantity.FULL_PRINTED) ? "match.text-differs" : "match.differs";
        return Optional.of(Reason.of(key, Wording.percent(full.of(Quantity.FULL_SHARE))));
    }

    /** Taken shortly after each other, but not at the same time. */
    private static boolean burst(Evidence seen) {
        return seen.of(Quantity.APART) > 0 && seen.of(Quantity.APART) <= BURST;
    }
}
