package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sets of pictures that hang together by matches. Good for comparing within each, never for removing anything. */
final class Components {

    private final Map<Long, Long> parents = new HashMap<>();

    private Components() {}

    static Collection<List<IndexedPicture>> of(List<IndexedPicture> pictures, List<Match> matches) {
        Components all = new Components();
        matches.forEach(match -> all.parents.put(all.end(match.first()), all.end(match.second())));
        Map<Long, List<IndexedPicture>> components = new HashMap<>();
        for (IndexedPicture picture : pictures) {
            components
                    .computeIfAbsent(all.end(picture.id()), unknown -> new ArrayList<>())
                    .add(picture);
        }
        return components.values();
    }

    /** The one that stands for all that hang together with it, in a forest whose paths are halved on the way. */
    private long end(long id) {
        long at = id;
        while (true) {
            long up = parents.getOrDefault(at, at);
            if (up == at) {
                return at;
            }
            long above = parents.getOrDefault(up, up);
            parents.put(at, above);
            at = above;
        }
    }
}
