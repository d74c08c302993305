package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.index.HammingIndex;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds all pairs of pictures that are the same in the sense of a tier: equal bytes first, then candidates with near
 * fingerprints, each looked at a second time.
 */
public final class Matcher {

    /**
     * Goes up with each change to how pairs are found and measured, so that what an older search found is not believed; what the
     * judge goes by has a revision of its own.
     */
    private static final int REVISION = 16;

    private final ByteTwins twins;
    private final WideningSearch search;
    private final CloserLook closerLook;
    private final MatchMemory memory;
    /** Read when something is compared: a scan needs none. */
    private final Supplier<Judge> judge;

    public Matcher(
            Miniatures miniatures,
            ContentDigests digests,
            CloserLook closerLook,
            HammingIndex index,
            MatchMemory memory) {
        this(miniatures, digests, closerLook, index, memory, Judge::trained);
    }

    /** The same with another judge. */
    Matcher(
            Miniatures miniatures,
            ContentDigests digests,
            CloserLook closerLook,
            HammingIndex index,
            MatchMemory memory,
            Supplier<Judge> judge) {
        this.twins = new ByteTwins(digests);
        this.closerLook = closerLook;
        this.search = new WideningSearch(index, new Verification(miniatures, closerLook, Rules::verdict));
        this.memory = memory;
        this.judge = judge;
    }

    /**
     * All matches the level includes, by the ids of their pictures.
     *
     * @param pictures each id once, all fingerprints of the algorithm
     * @throws java.util.concurrent.CancellationException when the job is cancelled
     */
    public List<Match> match(
            List<IndexedPicture> pictures, HashAlgorithm algorithm, MatchOptions options, JobContext job) {
        List<IndexedPicture> ordered = pictures.stream()
                .sorted(Comparator.comparing(picture -> picture.path().toString()))
                .toList();
        List<List<IndexedPicture>> sets = twins.sets(ordered, job);
        List<Match> matches = new ArrayList<>();
        Map<Long, List<IndexedPicture>> setOf = new HashMap<>();
        for (List<IndexedPicture> set : sets) {
            join(set, set, new Found(0, 1, Tier.IDENTICAL, Turn.NONE, Match.SAME_BYTES, false), matches);
            setOf.put(set.get(0).id(), set);
        }
        if (options.level() != Level.IDENTICAL) {
            List<IndexedPicture> different = sets.stream()
                    .map(set -> set.get(0))
                    .filter(picture -> picture.fingerprints().isPresent())
                    .toList();
            for (Match one : similar(different, algorithm, options, job)) {
                if (options.level().includes(one.tier())) {
                    join(
                            setOf.getOrDefault(one.first(), List.of()),
                            setOf.getOrDefault(one.second(), List.of()),
                            new Found(
                                    one.distance(), one.confidence(), one.tier(), one.turn(), one.label(), one.wide()),
                            matches);
                }
            }
        }
        matches.sort(Comparator.comparingLong(Match::first).thenComparingLong(Match::second));
        return List.copyOf(matches);
    }

    /** All matches of a tier but the first, old and new. */
    private List<Match> similar(
            List<IndexedPicture> pictures, HashAlgorithm algorithm, MatchOptions options, JobContext job) {
        Breadth breadth = Breadth.of(options, algorithm.radii());
        String way = String.join(
                " ",
                algorithm.id().toString(),
                "radius " + breadth.radius(),
                "windows " + breadth.windows(),
                "revision " + REVISION + "." + DecodedLook.REVISION + "."
                        + judge.get().revision());
        Set<Long> ids = pictures.stream().map(IndexedPicture::id).collect(Collectors.toSet());
        MatchMemory.Compared compared = memory.recall(way, ids);
        List<Match> matches = compared.matches().stream()
                .filter(match -> ids.contains(match.first()) && ids.contains(match.second()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (compared.pictures().containsAll(ids)) {
            return matches;
        }
        List<Breadth> breadths = Breadth.upTo(options, algorithm.radii());
        for (Verification.Verified one : search.matches(pictures, compared.pictures(), algorithm, breadths, job)) {
            join(
                    List.of(one.candidate().first()),
                    List.of(one.candidate().second()),
                    new Found(
                            one.candidate().distance(),
                            judge.get().probability(one.verdict().evidence()),
                            one.verdict().tier(),
                            one.turn().inverse(),
                            one.verdict().label(),
                            one.wide()),
                    matches);
            if (!one.verdict().settled()) {
                ids.remove(one.candidate().first().id());
            }
        }
        closerLook.forget();
        memory.remember(
                way,
                compared,
                ids,
                matches.stream()
                        .filter(match -> ids.contains(match.first()) && ids.contains(match.second()))
                        .toList());
        return matches;
    }

    /** What is told of a pair but its pictures. */
    private record Found(int distance, double confidence, Tier tier, Turn turn, List<Reason> label, boolean wide) {}

    /** Adds a match for each two different files of two sets of equal bytes. */
    private static void join(List<IndexedPicture> one, List<IndexedPicture> other, Found found, List<Match> matches) {
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
                        found.distance(),
                        found.confidence(),
                        found.tier(),
                        ascending ? found.turn() : found.turn().inverse(),
                        found.label(),
                        found.wide()));
            }
        }
    }
}
