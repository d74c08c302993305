package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.job.Progress;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks a second time at every candidate, a batch at a time, on all processors. */
final class Verification {

    /** Candidates whose miniatures are in memory together. */
    private static final int BATCH = 2048;

    /**
     * A candidate that turned out to be a match.
     *
     * @param turn how the second must be turned to lie as the first
     */
    record Verified(Candidate candidate, Turn turn, Verdict verdict) {}

    private final Miniatures miniatures;
    private final Rules rules;

    Verification(Miniatures miniatures, Rules rules) {
        this.miniatures = miniatures;
        this.rules = rules;
    }

    /** The matches among the candidates, in their order. */
    List<Verified> of(List<Candidate> candidates, JobContext job) {
        List<Verified> verified = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<Candidate> batch = candidates.subList(from, Math.min(candidates.size(), from + BATCH));
            job.report(Progress.of(Progress.Stage.VERIFYING, from, candidates.size()));
            Map<Long, Miniature> seen = miniatures.of(pictures(batch));
            IntStream.range(0, batch.size())
                    .parallel()
                    .mapToObj(i -> verified(batch.get(i), seen, job))
                    .flatMap(Optional::stream)
                    .forEachOrdered(verified::add);
        }
        return verified;
    }

    private Optional<Verified> verified(Candidate candidate, Map<Long, Miniature> seen, JobContext job) {
        job.checkpoint();
        Miniature first = seen.get(candidate.first().id());
        Miniature second = seen.get(candidate.second().id());
        if (first == null || second == null) {
            return Optional.empty();
        }
        return Judge.see(candidate, first, second)
                .flatMap(sight -> rules.verdict(candidate, sight, first, second)
                        .map(verdict -> new Verified(candidate, sight.turn(), verdict)));
    }

    private static List<IndexedPicture> pictures(List<Candidate> batch) {
        Set<Long> ids = new HashSet<>();
        List<IndexedPicture> pictures = new ArrayList<>();
        for (Candidate candidate : batch) {
            for (IndexedPicture picture : List.of(candidate.first(), candidate.second())) {
                if (ids.add(picture.id())) {
                    pictures.add(picture);
                }
            }
        }
        return pictures;
    }
}
