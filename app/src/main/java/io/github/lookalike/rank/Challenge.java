package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Chooses what the picture that would be kept is compared with in full, since it may have been made from it. */
final class Challenge {

    /** The best of those that are smaller, and of those as large, of which there may be many. */
    private static final int SMALLER = 2;

    private static final int AS_LARGE = 6;

    /** Ratios of pixels within which two are of one size. */
    private static final double ONE_SIZE = 0.955;

    /** Of what was enlarged from a picture the share of detail is less than its part of the width, and this. */
    private static final double DETAIL = 0.2;

    /**
     * No enlarged picture has so much, of .62 at most: of 7 enlarged by 1.5 and 2 with Lanczos's kernel, half of them sharpened
     * after that, the most had 0.58.
     */
    private static final double FULL_DETAIL = 0.6;

    /** From an eighth of the width no one enlarges. */
    private static final double LEAST_WIDTH = 0.125;

    /** Saved with so much more loss than this one ever was, another one is no parent that could be kept. */
    private static final double BLOCKS = 0.12;

    private final List<IndexedPicture> order;
    private final Origins origins;
    private final Function<IndexedPicture, Quality> qualities;
    private final Map<Long, Match> matches = new HashMap<>();
    private final Set<Match> seen;

    /** Saved so much better, what was made from the other JPEG would show it. */
    private static final double PLAIN = 0.02;

    /** @param order the first would be kept */
    Challenge(
            List<IndexedPicture> order,
            Origins origins,
            Function<IndexedPicture, Quality> qualities,
            List<Match> all,
            Set<Match> seen) {
        this.order = order;
        this.origins = origins;
        this.qualities = qualities;
        this.seen = seen;
        long first = order.get(0).id();
        all.stream().filter(match -> match.joins(first)).forEach(match -> matches.put(match.other(first), match));
    }

    /** The id of the picture that would be kept. */
    Set<Long> tied() {
        return Set.of(order.get(0).id());
    }

    /** The matches to look at. */
    List<Match> open() {
        Origin first = origin(order.get(0));
        List<Match> open = new ArrayList<>();
        int smaller = 0;
        int asLarge = 0;
        for (IndexedPicture other : order.subList(1, order.size())) {
            Match match = matches.get(other.id());
            Origin its = origin(other);
            if (match == null || seen.contains(match) || (its.edited() && !first.edited())) {
                continue;
            }
            boolean large = its.facts().pixels() > ONE_SIZE * first.facts().pixels();
            if (large && asLarge < AS_LARGE && mayBeParent(its, first, match)) {
                asLarge++;
                open.add(match);
            } else if (!large && smaller < SMALLER && mayBeEnlarged(first, its)) {
                smaller++;
                open.add(match);
            }
        }
        return open;
    }

    private Origin origin(IndexedPicture picture) {
        return origins.of(picture, qualities.apply(picture));
    }

    private static boolean mayBeEnlarged(Origin first, Origin smaller) {
        double width = Math.sqrt(smaller.facts().pixels() / first.facts().pixels());
        return first.facts().parts() == smaller.facts().parts()
                && width > LEAST_WIDTH
                && first.facts().detail() < Math.min(width + DETAIL, FULL_DETAIL);
    }

    /** Only where no trait before that of descent tells, and no compression that both pictures show. */
    private static boolean mayBeParent(Origin other, Origin first, Match match) {
        for (Trait trait : List.of(Trait.PARTS, Trait.DEPTH, Trait.COLOUR)) {
            if (!trait.isAsGood(trait.of(other), trait.of(first))) {
                return false;
            }
        }
        boolean plain = match.tier().safe()
                && !first.facts().showsPast()
                && first.facts().saving() > other.facts().saving() + PLAIN
                && !first.facts().isLossless()
                && first.facts().steps()
                && other.facts().steps();
        return !plain
                && (isUntold(other) || other.facts().saving() > first.facts().past() - BLOCKS)
                && (other.facts().camera() || !first.facts().camera());
    }

    /** Whether how it was saved is a guess by its format, which no JPEG made of it need be worse than. */
    private static boolean isUntold(Origin picture) {
        return !picture.facts().steps() && !picture.facts().isLossless();
    }
}
