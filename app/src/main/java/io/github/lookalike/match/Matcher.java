package io.github.lookalike.match;

import io.github.lookalike.api.Radii;
import io.github.lookalike.api.Turn;
import io.github.lookalike.index.HammingIndex;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds all pairs of pictures that are the same in the sense of a tier: equal bytes first, then candidates with near
 * fingerprints, each looked at a second time.
 */
public final class Matcher {

    /** The share of a picture that may differ in full without it being another one. */
    private static final double SPECK = 0.0005;

    private final Miniatures miniatures;
    private final ByteTwins twins;
    private final CloserLook closerLook;
    private final HammingIndex index;

    public Matcher(Miniatures miniatures, ContentDigests digests, CloserLook closerLook, HammingIndex index) {
        this.miniatures = miniatures;
        this.twins = new ByteTwins(digests);
        this.closerLook = closerLook;
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
            verify(candidates, options.level(), setOf, matches, job);
        }
        matches.sort(Comparator.comparingLong(Match::first).thenComparingLong(Match::second));
        return List.copyOf(matches);
    }

    private void verify(
            List<Candidate> candidates,
            Level level,
            Map<Long, List<IndexedPicture>> setOf,
            List<Match> matches,
            JobContext job) {
        long done = 0;
        for (Candidate candidate : candidates) {
            job.checkpoint();
            job.report(Progress.of(Progress.Stage.VERIFYING, done++, candidates.size()));
            Map<Long, Miniature> both = miniatures.of(List.of(candidate.first(), candidate.second()));
            Miniature first = both.get(candidate.first().id());
            Miniature second = both.get(candidate.second().id());
            if (first == null || second == null) {
                continue;
            }
            Optional<Sight> sight = Judge.see(candidate, first, second);
            if (sight.isPresent()) {
                Verdict verdict = closer(candidate, sight.get(), Rules.verdict(candidate, sight.get(), first, second));
                if (level.includes(verdict.tier())) {
                    List<IndexedPicture> one =
                            setOf.getOrDefault(candidate.first().id(), List.of());
                    List<IndexedPicture> other =
                            setOf.getOrDefault(candidate.second().id(), List.of());
                    join(
                            one,
                            other,
                            candidate.distance(),
                            verdict,
                            sight.get().turn().inverse(),
                            matches);
                }
            }
        }
    }

    /** Takes a pair out of the safe tiers unless its pictures show the same in full, too. */
    private Verdict closer(Candidate candidate, Sight sight, Verdict verdict) {
        if (!verdict.tier().safe()) {
            return verdict;
        }
        OptionalDouble changed = closerLook.changed(candidate.first(), candidate.second(), sight.turn());
        if (changed.isPresent() && changed.getAsDouble() <= SPECK) {
            return verdict;
        }
        String difference = changed.isPresent()
                ? "differs in " + Wording.percent(changed.getAsDouble()) + " of the area"
                : "not compared in full";
        return new Verdict(Tier.LOOK_ALIKE, verdict.confidence(), verdict.label() + ", " + difference);
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
