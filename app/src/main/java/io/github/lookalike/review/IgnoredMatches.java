package io.github.lookalike.review;

import io.github.lookalike.match.ContentDigests;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leaves out the matches that a person has called none. */
public final class IgnoredMatches {

    private final IgnoredPairs pairs;
    private final ContentDigests digests;

    public IgnoredMatches(IgnoredPairs pairs, ContentDigests digests) {
        this.pairs = pairs;
        this.digests = digests;
    }

    /** The matches whose two contents were never called no match. Reads files only when some were. */
    List<Match> leaveOut(List<Match> matches, List<IndexedPicture> pictures) {
        Set<IgnoredPairs.Pair> ignored = pairs.pairs();
        if (ignored.isEmpty()) {
            return matches;
        }
        Map<Long, IndexedPicture> byId = new HashMap<>();
        pictures.forEach(picture -> byId.put(picture.id(), picture));
        return matches.stream()
                .filter(match -> match.tier() == Tier.IDENTICAL || !isIgnored(match, byId, ignored))
                .toList();
    }

    private boolean isIgnored(Match match, Map<Long, IndexedPicture> byId, Set<IgnoredPairs.Pair> ignored) {
        Optional<String> one = Optional.ofNullable(byId.get(match.first())).flatMap(digests::of);
        Optional<String> other = Optional.ofNullable(byId.get(match.second())).flatMap(digests::of);
        return one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && ignored.contains(IgnoredPairs.Pair.of(one.get(), other.get()));
    }
}
