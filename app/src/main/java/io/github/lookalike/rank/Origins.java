package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Orders pictures that hang together by matches so that what others can be made from comes before them.
 *
 * <p>Traits are asked in their order. Values that differ by no more than they err are alike, which is not passed on from
 * pair to pair: so the best value and all as good make the first level, the best of the rest and all as good as that the
 * next one, and each level is then divided by the next trait. The same pictures always get the same levels.
 */
final class Origins {

    /** What can be made from a picture has so much less of its pixels at least. */
    private static final double LESS = 0.9;

    /** Sizes whose sides were rounded differ by less. */
    private static final double SIZE_ALIKE = 1.02;

    /** Qualities of JPEGs that differ by less are one. */
    private static final double SAVING_ALIKE = 0.004;

    /** So much of another's pixels makes pictures of one size. */
    private static final double ONE_SIZE = 0.955;

    /** Qualities of compression nearer than this may be one. */
    private static final double ONE_SAVING = 0.014;

    /**
     * What the finer of two compressions takes, as a share of what the coarser took, for the coarser to be seen through it: of
     * quality 70 saved again at 92, .18, all of twelve files showed it, at 85, .32, all three, at 75, .68, none of three.
     */
    private static final double MUCH_FINER = 0.45;

    /** Pictures of less colour are grey or of one tone. */
    private static final double PALE = 0.3;

    private final Map<Long, Provenance> facts = new HashMap<>();
    private final Map<Long, List<Match>> matches = new HashMap<>();
    private final Map<Long, Origin> origins = new HashMap<>();
    private final Map<Long, Integer> levels = new HashMap<>();
    private final Parents parents;

    private Origins(Parents parents) {
        this.parents = parents;
    }

    /** The levels of pictures of which no matches are known: all are alike. */
    static Origins none() {
        return new Origins(new Parents());
    }

    static Origins of(
            List<IndexedPicture> pictures,
            List<Match> matches,
            Function<IndexedPicture, Quality> qualities,
            Parents parents) {
        Origins all = new Origins(parents);
        Map<Long, Provenance> facts = new HashMap<>();
        pictures.forEach(one -> facts.put(one.id(), Provenance.of(one, qualities.apply(one))));
        all.facts.putAll(CommonFrames.of(pictures, matches, facts));
        for (Match match : matches) {
            all.matches
                    .computeIfAbsent(match.first(), none -> new ArrayList<>())
                    .add(match);
            all.matches
                    .computeIfAbsent(match.second(), none -> new ArrayList<>())
                    .add(match);
        }
        Agreement agreement = new Agreement(matches, qualities);
        for (List<IndexedPicture> component : Components.of(pictures, matches)) {
            all.level(component, agreement.edited(component));
        }
        return all;
    }

    /** 0 for the first. */
    int level(long id) {
        return levels.getOrDefault(id, 0);
    }

    /**
     * Whether saving the keeper took more than saving the other one, as far as is known, and nothing proves that the other was made
     * from it: then it may be the other way round. Of one size only; what was saved without losses is compared elsewhere.
     */
    boolean mayHaveLostMore(IndexedPicture keeper, IndexedPicture other) {
        Provenance its = facts.get(keeper.id());
        Provenance others = facts.get(other.id());
        if (its == null
                || others == null
                || its.isLossless()
                || others.isLossless()
                || its.all() > SIZE_ALIKE * others.all()) {
            return false;
        }
        boolean known = its.steps() && others.steps();
        boolean lossier = known ? its.saving() < others.saving() - SAVING_ALIKE : !its.steps() || others.camera();
        boolean open = parents.isEither(keeper.id(), other.id());
        return (lossier || open) && !isAncestor(keeper.id(), other.id(), new HashSet<>());
    }

    private boolean isAncestor(long ancestor, long of, Set<Long> seen) {
        return seen.add(of)
                && parents.of(of).stream().anyMatch(parent -> parent == ancestor || isAncestor(ancestor, parent, seen));
    }

    /** What tells where a picture comes from. */
    Origin of(IndexedPicture picture, Quality quality) {
        Origin known = origins.get(picture.id());
        if (known != null) {
            return known;
        }
        Provenance its = Provenance.of(picture, quality);
        return new Origin(its, its.pixels(), 0, 0, false, its.compression(true));
    }

    private void level(List<IndexedPicture> component, Set<Long> edited) {
        List<Long> ids = component.stream()
                .sorted(NaturalOrder.OF_PICTURES)
                .map(IndexedPicture::id)
                .toList();
        Map<Long, Double> pixels = pixels(ids, edited);
        double colour = colour(ids, edited);
        for (long id : ids) {
            Provenance its = edited.contains(id) ? fact(id).withColour(colour) : fact(id);
            origins.put(
                    id,
                    new Origin(
                            its,
                            pixels.getOrDefault(id, its.pixels()),
                            telling(parents.of(id), id, pixels.keySet(), edited),
                            telling(parents.plain(id), id, pixels.keySet(), edited),
                            edited.contains(id),
                            its.compression(pastTells(id))));
        }
        divide(ids, List.of(Trait.values()), 0);
    }

    private static int telling(Set<Long> others, long id, Set<Long> here, Set<Long> edited) {
        return (int) others.stream()
                .filter(other -> here.contains(other) && mayTell(other, id, edited))
                .count();
    }

    /**
     * How much colour an edited picture counts for at most: that of what most show, since words in a strong colour on a
     * pale picture are none of its own. Where those are grey, they may have lost it.
     */
    private double colour(List<Long> ids, Set<Long> edited) {
        double most = ids.stream()
                .filter(id -> !edited.contains(id)
                        && !matches.getOrDefault(id, List.of()).isEmpty())
                .mapToDouble(id -> fact(id).colour())
                .max()
                .orElse(1);
        return most > PALE ? most : 1;
    }

    /** By id, no more than what bounds a picture has: of what was enlarged, less than of what it was made from. */
    private Map<Long, Double> pixels(Collection<Long> ids, Set<Long> edited) {
        Map<Long, Double> pixels = new HashMap<>();
        List<Long> smallestFirst = ids.stream()
                .sorted(Comparator.comparingDouble((Long id) -> fact(id).pixels()))
                .toList();
        for (long id : smallestFirst) {
            double most = fact(id).pixels();
            for (long bound : parents.bounds(id)) {
                Double its = pixels.get(bound);
                if (its != null && its < ONE_SIZE * fact(id).pixels() && mayTell(bound, id, edited)) {
                    most = Math.min(most, LESS * its);
                }
            }
            for (Match match : matches.getOrDefault(id, List.of())) {
                long other = match.other(id);
                Double its = pixels.get(other);
                if (its != null
                        && match.isStretched()
                        && mayTell(other, id, edited)
                        && stretched(id) > stretched(other)) {
                    most = Math.min(most, its);
                }
            }
            pixels.put(id, most);
        }
        double shown = pixels.entrySet().stream()
                .filter(one -> !edited.contains(one.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(Double.MAX_VALUE);
        // Noise and other tones hide the frame that most show, and add nothing to the picture.
        edited.forEach(id -> pixels.computeIfPresent(id, (key, its) -> Math.min(its, shown)));
        return pixels;
    }

    /**
     * Whether what one picture shows can tell against another. Where most show what the other does, one with tones or
     * marks of its own was made from that, whatever its pixels seem to tell: a tone curve fitted to it leaves values near
     * multiples of many a step.
     */
    private static boolean mayTell(long one, long other, Set<Long> edited) {
        return edited.contains(other) || !edited.contains(one);
    }

    /**
     * With how many others it does not share the outline: a stretched picture does so with all, the original
     * with few. Of two alone that of an outline which cameras have is the original.
     */
    private long stretched(long id) {
        long others = matches.getOrDefault(id, List.of()).stream()
                .filter(Match::isStretched)
                .count();
        return 2 * others + (fact(id).isOfUsualOutline() ? 0 : 1);
    }

    /**
     * Whether earlier compression that a picture's pixels show tells against it. A picture that was made from it has the
     * same past, but may hide it by other tones or another outline. So it tells only where another one may be what that
     * compression made, or is the same picture without it, or where this file claims to have lost nothing.
     */
    private boolean pastTells(long id) {
        Provenance its = fact(id);
        return its.isLossless()
                || matches.getOrDefault(id, List.of()).stream().anyMatch(match -> {
                    Provenance other = fact(match.other(id));
                    return isOneSize(its, other)
                            && (Math.abs(other.saving() - its.past()) < ONE_SAVING
                                    || (match.tier().safe()
                                            && other.shown() > its.shown()
                                            && wouldShow(other, its.past())));
                });
    }

    /**
     * Whether a file would still show that compression if it had been made of what went through it: steps that are not much
     * finer hide it, and so does what has blocks of its own. Such a file may be the copy, whatever its parent was before.
     */
    private static boolean wouldShow(Provenance file, double past) {
        return file.isLossless() || (file.steps() && 1 - file.saving() < MUCH_FINER * (1 - past));
    }

    private static boolean isOneSize(Provenance one, Provenance other) {
        return Math.min(one.pixels(), other.pixels()) > ONE_SIZE * Math.max(one.pixels(), other.pixels());
    }

    private Provenance fact(long id) {
        Provenance its = facts.get(id);
        if (its == null) {
            throw new IllegalArgumentException("a match of a picture that is not there: " + id);
        }
        return its;
    }

    private Origin origin(long id) {
        return origins.getOrDefault(id, new Origin(fact(id), fact(id).pixels(), 0, 0, false, fact(id).shown()));
    }

    /** Gives levels from {@code first} on by these traits; the next free one is returned. */
    private int divide(List<Long> ids, List<Trait> traits, int first) {
        if (ids.size() == 1 || traits.isEmpty()) {
            ids.forEach(id -> levels.put(id, first));
            return first + 1;
        }
        Trait trait = traits.get(0);
        int next = first;
        Set<Long> rest = new HashSet<>(ids);
        while (!rest.isEmpty()) {
            double best =
                    rest.stream().mapToDouble(id -> trait.of(origin(id))).max().orElseThrow();
            List<Long> asGood = rest.stream()
                    .filter(id -> trait.isAsGood(trait.of(origin(id)), best))
                    .sorted()
                    .toList();
            asGood.forEach(rest::remove);
            next = divide(asGood, traits.subList(1, traits.size()), next);
        }
        return next;
    }
}
