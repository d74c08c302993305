package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks a second time at every candidate, a batch at a time, on all processors. */
final class Verification {

    /** Candidates whose planes are in memory together: fifty kilobytes for each of twice as many pictures at most. */
    private static final int BATCH = 512;

    /**
     * A candidate that turned out to be a match.
     *
     * @param turn how the second must be turned to lie as the first
     * @param wide whether it is a candidate of a wider search than that of {@link Level#NORMAL}
     */
    record Verified(CandidatePair candidate, Turn turn, MatchVerdict verdict, boolean wide) {

        Verified found(boolean widely) {
            return new Verified(candidate, turn, verdict, widely);
        }
    }

    private final Miniatures miniatures;
    private final CloserLook closerLook;
    private final Function<Measurement, Optional<MatchVerdict>> judge;

    /** @param judge nothing where two that fit each other are different pictures */
    Verification(Miniatures miniatures, CloserLook closerLook, Function<Measurement, Optional<MatchVerdict>> judge) {
        this.miniatures = miniatures;
        this.closerLook = closerLook;
        this.judge = judge;
    }

    /** The matches among the candidates, in their order. */
    List<Verified> of(List<CandidatePair> candidates, JobContext job) {
        List<Verified> verified = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<CandidatePair> batch = candidates.subList(from, Math.min(candidates.size(), from + BATCH));
            job.report(Progress.of(Progress.Stage.VERIFYING, from, candidates.size()));
            Map<Long, Planes> planes = planes(batch);
            IntStream.range(0, batch.size())
                    .parallel()
                    .mapToObj(i -> verified(batch.get(i), planes, job))
                    .flatMap(Optional::stream)
                    .forEachOrdered(verified::add);
        }
        return verified;
    }

    private Map<Long, Planes> planes(List<CandidatePair> batch) {
        return miniatures.of(pictures(batch)).entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> Planes.of(entry.getValue())));
    }

    private Optional<Verified> verified(CandidatePair candidate, Map<Long, Planes> planes, JobContext job) {
        job.checkpoint();
        Planes first = planes.get(candidate.first().id());
        Planes second = planes.get(candidate.second().id());
        if (first == null || second == null) {
            return Optional.empty();
        }
        return Registrar.see(candidate, first, second)
                .map(observation -> new Measurement(candidate, observation, first, second, closerLook))
                .flatMap(
                        pair -> judge.apply(pair).map(verdict -> new Verified(candidate, pair.turn(), verdict, false)));
    }

    private static Set<IndexedPicture> pictures(List<CandidatePair> batch) {
        return batch.stream()
                .flatMap(candidate -> Stream.of(candidate.first(), candidate.second()))
                .collect(Collectors.toSet());
    }
}
