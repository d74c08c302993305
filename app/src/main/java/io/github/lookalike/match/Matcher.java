package io.github.lookalike.match;

import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Turn;
import io.github.lookalike.index.HammingIndex;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all pairs of pictures that are the same in the sense of a tier: equal bytes first, then candidates with near
 * fingerprints, each looked at a second time.
 */
public final class Matcher {

    private final ByteTwins twins;
    private final Verification verification;
    private final HammingIndex index;

    public Matcher(Miniatures miniatures, ContentDigests digests, CloserLook closerLook, HammingIndex index) {
        this.twins = new ByteTwins(digests);
        this.verification = new Verification(miniatures, new Rules(closerLook));
        this.index = index;
    }

    /**
     * All matches the level includes, by the ids of their pictures.
     *
     * @param pictures each id once, all fingerprints of one algorithm
     * @param radii of that algorithm
     * @throws java.util.concurrent.CancellationException when the job is cancelled
     */
    public List<Match> match(List<IndexedPicture> pictures, Radii radii, MatchOptions options, JobContext job) {
        List<IndexedPicture> ordered = pictures.stream()
                .sorted(Comparator.comparing(picture -> picture.path().toString()))
                .toList();
        List<List<IndexedPicture>> sets = twins.sets(ordered, job);
        List<Match> matches = new ArrayList<>();
        Map<Long, List<IndexedPicture>> setOf = new HashMap<>();
        for (List<IndexedPicture> set : sets) {
            join(set, set, 0, Verdict.IDENTICAL, Turn.NONE, matches);
            setOf.put(set.get(0).id(), set);
        }
        if (options.level() != Level.IDENTICAL) {
            List<IndexedPicture> different = sets.stream()
                    .map(set -> set.get(0))
                    .filter(picture -> picture.fingerprints().isPresent())
                    .toList();
            List<Candidate> candidates =
                    new CandidateSearch(index, different, Breadth.of(options, radii), job).candidates();
            for (Verification.Verified one : verification.of(candidates, job)) {
                if (options.level().includes(one.verdict().tier())) {
                    List<IndexedPicture> first =
                            setOf.getOrDefault(one.candidate().first().id(), List.of());
                    List<IndexedPicture> second =
                            setOf.getOrDefault(one.candidate().second().id(), List.of());
                    join(
                            first,
                            second,
                            one.candidate().distance(),
                            one.verdict(),
                            one.turn().inverse(),
                            matches);
                }
            }
        }
        matches.sort(Comparator.comparingLong(Match::first).thenComparingLong(Match::second));
        return List.copyOf(matches);
    }

    /** Adds a match for each two different files of two sets of equal bytes. */
    private static void join(
            List<IndexedPicture> one,
            List<IndexedPicture> other,
            int distance,
            Verdict verdict,
            Turn turn,
            List<Match> matches) {
        for (int i = 0; i < one.size(); i++) {
            for (int j = one == other ? i + 1 : 0; j < other.size(); j++) {
                IndexedPicture a = one.get(i);
                IndexedPicture b = other.get(j);
                if (ByteTwins.sameFile(a, b)) {
                    continue;
                }
                boolean ascending = a.id() < b.id();
                matches.add(new Match(
                        ascending ? a.id() : b.id(),
                        ascending ? b.id() : a.id(),
                        distance,
                        verdict.confidence(),
                        verdict.tier(),
                        ascending ? turn : turn.inverse(),
                        verdict.label()));
            }
        }
    }
}
