package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Calls pictures equally good whose total quality differs by no more than scores err, so that later rules decide between
 * them.
 *
 * <p>Likeness of that kind is not passed on, so no fixed steps will do: two nearly equal totals may lie on both sides of a
 * step. Therefore the best of those that hang together by matches and all nearly as good make level 0, the best of the
 * rest and all nearly as good as that make level 1, and so on.
 */
final class QualityLevels {

    /**
     * What marks, other tones or saving again at a high quality change the total by, measured on the usual scorers. It is
     * less than reducing a picture to four fifths of its width and height costs.
     */
    static final double TOLERANCE = 0.02;

    private final Map<Long, Integer> levels;

    private QualityLevels(Map<Long, Integer> levels) {
        this.levels = levels;
    }

    /** Levels in fixed steps, for pictures of which no matches are known. */
    static QualityLevels fixed() {
        return new QualityLevels(Map.of());
    }

    /** Levels among the pictures that hang together by matches. */
    static QualityLevels of(
            List<IndexedPicture> pictures, List<Match> matches, Function<IndexedPicture, Quality> qualities) {
        Map<Long, Integer> levels = new HashMap<>();
        for (List<IndexedPicture> component : components(pictures, matches)) {
            Map<Long, Double> totals = new HashMap<>();
            component.forEach(one -> totals.put(one.id(), qualities.apply(one).total()));
            List<Long> best = component.stream()
                    .map(IndexedPicture::id)
                    .sorted(Comparator.comparingDouble((Long id) -> -total(totals, id)))
                    .toList();
            double top = total(totals, best.get(0));
            int level = 0;
            for (Long id : best) {
                if (total(totals, id) < top - TOLERANCE) {
                    top = total(totals, id);
                    level++;
                }
                levels.put(id, level);
            }
        }
        return new QualityLevels(levels);
    }

    /** 0 for the best. */
    int of(long id, Quality quality) {
        Integer level = levels.get(id);
        return level != null ? level : (int) Math.round((1 - quality.total()) / TOLERANCE);
    }

    private static double total(Map<Long, Double> totals, Long id) {
        return totals.getOrDefault(id, 0.0);
    }

    private static Iterable<List<IndexedPicture>> components(List<IndexedPicture> pictures, List<Match> matches) {
        Map<Long, Long> parents = new HashMap<>();
        matches.forEach(match -> parents.put(end(parents, match.first()), end(parents, match.second())));
        Map<Long, List<IndexedPicture>> components = new HashMap<>();
        for (IndexedPicture picture : pictures) {
            components
                    .computeIfAbsent(end(parents, picture.id()), unknown -> new ArrayList<>())
                    .add(picture);
        }
        return components.values();
    }

    /** The one that stands for all that hang together with it, in a forest whose paths are halved on the way. */
    private static long end(Map<Long, Long> parents, long id) {
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
