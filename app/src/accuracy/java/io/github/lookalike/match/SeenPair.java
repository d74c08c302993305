package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.index.CheapestSearch;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A pair that a search looked at.
 *
 * @param first the lower id
 * @param evidence all that was measured of it
 * @param tier what the search took it for; nothing for different pictures
 */
public record SeenPair(long first, long second, Evidence evidence, Optional<Tier> tier) {

    /** All that a thorough search of the pictures looks at, in the order of the pictures. */
    public static List<SeenPair> among(
            List<IndexedPicture> pictures, HashAlgorithm algorithm, Miniatures miniatures, CloserLook closerLook) {
        Map<List<Long>, SeenPair> seen = new ConcurrentHashMap<>();
        Verification verification = new Verification(miniatures, closerLook, pair -> {
            Optional<MatchVerdict> verdict = Rules.verdict(pair);
            SeenPair one = of(pair, verdict);
            seen.merge(List.of(one.first(), one.second()), one, SeenPair::surer);
            return verdict;
        });
        new WideningSearch(new CheapestSearch(Runtime.getRuntime().availableProcessors()), verification)
                .matches(
                        pictures.stream()
                                .filter(picture -> picture.fingerprints().isPresent())
                                .toList(),
                        Set.of(),
                        algorithm,
                        Breadth.upTo(new MatchOptions(Level.THOROUGH, OptionalInt.empty()), algorithm.radii()),
                        new JobContext());
        List<Long> order = pictures.stream().map(IndexedPicture::id).toList();
        // Ids depend on which thread came first.
        return seen.values().stream()
                .sorted(Comparator.comparing(
                                (SeenPair pair) -> pair.places(order).get(0))
                        .thenComparing(pair -> pair.places(order).get(1)))
                .toList();
    }

    private List<Integer> places(List<Long> order) {
        return Stream.of(first, second).map(order::indexOf).sorted().toList();
    }

    private static SeenPair of(Measurement pair, Optional<MatchVerdict> verdict) {
        long one = pair.candidate().first().id();
        long other = pair.candidate().second().id();
        // Of what the rules take for chance as much is measured as of the rest, so that it is not known by what is
        // missing.
        Evidence evidence = verdict.orElseGet(() -> Rules.likeness(pair)).evidence();
        return new SeenPair(Math.min(one, other), Math.max(one, other), evidence, verdict.map(MatchVerdict::tier));
    }

    /** The one that fits better where a pair was looked at twice. */
    private static SeenPair surer(SeenPair one, SeenPair other) {
        int tiers = Integer.compare(rank(one), rank(other));
        if (tiers != 0) {
            return tiers < 0 ? one : other;
        }
        return one.evidence().of(Quantity.SCORE) >= other.evidence().of(Quantity.SCORE) ? one : other;
    }

    private static int rank(SeenPair pair) {
        return pair.tier().map(tier -> List.of(Tier.values()).indexOf(tier)).orElse(Tier.values().length);
    }
}
