package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * less than reducing a sharp picture to four fifths of its width and height costs.
     */
    static final double TOLERANCE = 0.012;

    /**
     * The same for pictures of one size. What then differs is mostly sharpness, which errs more: noise that saving again
     * takes away, a date that is added and other tones all make a soft picture look sharper.
     */
    private static final double TOLERANCE_OF_SHARPNESS = 0.08;

    /** By how much its score of resolution is lower if a picture shows less, not only a frame more: an eighth of the pixels. */
    private static final double LESS = 0.015;

    /** The same where sizes differ so much that sharpness has to tell the larger one from an enlarged one. */
    private static final double TOLERANCE_OF_SIZES = 0.006;

    /** By how much their scores of resolution then differ: a half more width and height. */
    private static final double OTHER_SIZE = 0.09;

    /** So much lower, as at quality 66 beside 93, its score of compression tells of blocks, which look like sharpness. */
    private static final double BLOCKS = 0.12;

    private final Map<Long, Integer> levels;
    private final Set<Long> edited;

    private QualityLevels(Map<Long, Integer> levels, Set<Long> edited) {
        this.levels = levels;
        this.edited = edited;
    }

    /** Levels in fixed steps, for pictures of which no matches are known. */
    static QualityLevels fixed() {
        return new QualityLevels(Map.of(), Set.of());
    }

    /** Levels among the pictures that hang together by matches; the edited ones of them have levels of their own. */
    static QualityLevels of(
            List<IndexedPicture> pictures, List<Match> matches, Function<IndexedPicture, Quality> qualities) {
        Agreement agreement = new Agreement(matches, qualities);
        QualityLevels all = new QualityLevels(new HashMap<>(), new HashSet<>());
        for (List<IndexedPicture> component : Components.of(pictures, matches)) {
            Set<Long> edited = agreement.edited(component);
            all.edited.addAll(edited);
            all.level(
                    component.stream().filter(one -> edited.contains(one.id())).toList(), qualities);
            all.level(
                    component.stream().filter(one -> !edited.contains(one.id())).toList(), qualities);
        }
        return all;
    }

    /** 0 for the best. */
    int of(long id, Quality quality) {
        Integer level = levels.get(id);
        return level != null ? level : (int) Math.round((1 - quality.total()) / TOLERANCE);
    }

    /** Whether it was made from what most of those show that hang together with it: see {@link Agreement}. */
    boolean edited(long id) {
        return edited.contains(id);
    }

    private void level(List<IndexedPicture> pictures, Function<IndexedPicture, Quality> qualities) {
        List<IndexedPicture> rest = pictures;
        for (int level = 0; !rest.isEmpty(); level++) {
            Quality best = rest.stream()
                    .map(qualities)
                    .max(Comparator.comparingDouble(Quality::total).thenComparingDouble(one -> one.score("resolution")))
                    .orElseThrow();
            List<IndexedPicture> worse = new ArrayList<>();
            for (IndexedPicture picture : rest) {
                if (isAsGood(qualities.apply(picture), best)) {
                    levels.put(picture.id(), level);
                } else {
                    worse.add(picture);
                }
            }
            rest = worse;
        }
    }

    private static boolean isAsGood(Quality quality, Quality best) {
        return quality.total() >= best.total() - tolerance(quality, best)
                && quality.score("compression") >= best.score("compression") - BLOCKS;
    }

    private static double tolerance(Quality quality, Quality best) {
        double larger = quality.score("resolution") - best.score("resolution");
        if (larger < -LESS && quality.score("sharpness") <= best.score("sharpness")) {
            return TOLERANCE;
        }
        double alike = Math.max(0, 1 - Math.abs(larger) / OTHER_SIZE);
        return TOLERANCE_OF_SIZES + alike * (TOLERANCE_OF_SHARPNESS - TOLERANCE_OF_SIZES);
    }
}
