package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.match.Tier;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells edited pictures by what the others show. Re-encoded and resized copies of one picture are the same picture to each
 * other, while an edit is so to few: where many agree, one that most of them only match as edited was itself made from
 * what they show.
 *
 * <p>One that shows more than those who agree is not called edited, since they may be crops of it; nor is one that tells
 * more of itself, such as a camera's own file among copies of a later edit.
 */
final class Agreement {

    /** With fewer copies of the same picture there is no majority worth the name. */
    private static final int FEWEST = 4;

    /** By how much the score of resolution may be higher without the picture showing more: five per cent of the pixels. */
    private static final double AS_LARGE = 0.005;

    private final Map<Long, Integer> copies = new HashMap<>();
    private final Function<IndexedPicture, Quality> qualities;

    Agreement(List<Match> matches, Function<IndexedPicture, Quality> qualities) {
        this.qualities = qualities;
        for (Match match : matches) {
            if (match.tier() == Tier.SAME_PICTURE) {
                copies.merge(match.first(), 1, Integer::sum);
                copies.merge(match.second(), 1, Integer::sum);
            }
        }
    }

    /** The ids of the edited ones of pictures that hang together. */
    Set<Long> edited(Collection<IndexedPicture> component) {
        int most = component.stream().mapToInt(this::copies).max().orElse(0);
        Set<Long> edited = new HashSet<>();
        if (most >= FEWEST) {
            List<IndexedPicture> agreeing =
                    component.stream().filter(one -> 2 * copies(one) >= most).toList();
            double largest = best(agreeing, "resolution") + AS_LARGE;
            double richest = best(agreeing, "metadata");
            component.stream()
                    .filter(one -> 2 * copies(one) < most)
                    .filter(one -> score(one, "resolution") <= largest && score(one, "metadata") <= richest)
                    .forEach(one -> edited.add(one.id()));
        }
        return edited;
    }

    private int copies(IndexedPicture picture) {
        return copies.getOrDefault(picture.id(), 0);
    }

    private double best(List<IndexedPicture> pictures, String scorer) {
        return pictures.stream().mapToDouble(one -> score(one, scorer)).max().orElse(0);
    }

    private double score(IndexedPicture picture, String scorer) {
        return qualities.apply(picture).score(scorer);
    }
}
