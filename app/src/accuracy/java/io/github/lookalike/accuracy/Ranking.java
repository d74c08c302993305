package io.github.lookalike.accuracy;

import io.github.lookalike.group.Grouper;
import io.github.lookalike.group.SimilarGroup;
import io.github.lookalike.match.Match;
import io.github.lookalike.rank.KeeperRanker;
import io.github.lookalike.rank.KeeperRules;
import io.github.lookalike.rank.Parents;
import io.github.lookalike.rank.Quality;
import io.github.lookalike.scan.IndexedPicture;
import java.util.List;
import java.util.Map;

/** Groups pictures around keepers by the usual rules, as the program does. */
final class Ranking {

    private Ranking() {}

    static List<SimilarGroup> groups(
            List<IndexedPicture> pictures, List<Match> matches, Map<Long, Quality> qualities, Parents parents) {
        KeeperRanker ranker = new KeeperRanker(
                        KeeperRules.usual(),
                        List.of(),
                        List.of(),
                        one -> qualities.getOrDefault(one.id(), Quality.UNKNOWN))
                .among(pictures, matches, parents);
        return new Grouper(ranker.preference()).group(pictures, matches);
    }

    /** Whether a picture of fewer pixels than the original is kept, and the original of the same tier as a safe copy. */
    static boolean loses(SimilarGroup group, IndexedPicture original) {
        return group.keeper().file().pixelCount() < original.file().pixelCount()
                && group.others().stream()
                        .anyMatch(member -> member.picture().id() == original.id()
                                && member.match().tier().safe());
    }

    static boolean holds(SimilarGroup group, IndexedPicture original) {
        return group.keeper().id() == original.id()
                || group.others().stream().anyMatch(member -> member.picture().id() == original.id());
    }
}
