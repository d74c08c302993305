package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.index.HammingIndex;
import io.github.lookalike.index.SharedBits;
import io.github.lookalike.job.JobContext;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches more and more widely. What a narrower search accepts is not looked at again, so that a wider one, which meets
 * more ways to lay a pair over each other, never takes for less what a narrower one has found.
 */
final class WideningSearch {

    private final HammingIndex index;
    private final Verification verification;

    WideningSearch(HammingIndex index, Verification verification) {
        this.index = index;
        this.verification = verification;
    }

    /**
     * The surest that any of the searches says of each pair of which at least one is new.
     *
     * @param known the ids of those that need not be compared with each other
     * @param breadths the narrowest first
     */
    List<Verification.Verified> matches(
            List<IndexedPicture> pictures,
            Set<Long> known,
            HashAlgorithm algorithm,
            List<Breadth> breadths,
            JobContext job) {
        SharedBits shared =
                SharedBits.of(algorithm.bitsSharedByMirrors(), algorithm.bitsWhenTransposed(), algorithm.bits());
        Map<List<Long>, Verification.Verified> surest = new LinkedHashMap<>();
        for (Breadth breadth : breadths) {
            List<CandidatePair> open = new CandidateSearch(index, pictures, known, shared, breadth, job)
                    .candidates().stream()
                            .filter(candidate -> !accepted(surest.get(ids(candidate))))
                            .toList();
            for (Verification.Verified one : verification.of(open, job)) {
                surest.merge(ids(one.candidate()), one.found(!breadth.equals(breadths.get(0))), WideningSearch::surer);
            }
        }
        return new ArrayList<>(surest.values());
    }

    private static List<Long> ids(CandidatePair candidate) {
        return List.of(candidate.first().id(), candidate.second().id());
    }

    private static boolean accepted(Verification.@Nullable Verified one) {
        return one != null && Level.NORMAL.includes(one.verdict().tier());
    }

    /** The first of equals. */
    private static Verification.Verified surer(Verification.Verified one, Verification.Verified other) {
        return other.verdict().tier().compareTo(one.verdict().tier()) < 0 ? other : one;
    }
}
