package io.github.lookalike.rank;

import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives one frame to pictures that show the same from edge to edge. Where a plain margin ends is judged by limits, on whose
 * other side a copy of the same margin may lie after it was saved again; the original would then have fewer pixels that
 * show the picture than its own copy, or than what a frame was put around.
 */
final class CommonFrames {

    /** From so large a share on something was put around a picture. */
    private static final double FRAME = 0.03;

    /** How much more or less what lies within a frame may seem to be than the picture that it was put around. */
    private static final double WITHIN = 0.18;

    private CommonFrames() {}

    /** By id, what the files tell, with frames as matches between them allow. */
    static Map<Long, Provenance> of(List<IndexedPicture> pictures, List<Match> matches, Map<Long, Provenance> facts) {
        Map<Long, Provenance> common = new HashMap<>(facts);
        share(pictures, matches, common);
        Map<Long, Provenance> shared = Map.copyOf(common);
        for (Match match : matches) {
            if (match.isFramed()) {
                frame(match.first(), match.second(), shared, common);
                frame(match.second(), match.first(), shared, common);
            }
        }
        return common;
    }

    /** Those that hang together by matches of the same picture have the least frame that is seen in any of them. */
    private static void share(List<IndexedPicture> pictures, List<Match> matches, Map<Long, Provenance> common) {
        List<Match> whole =
                matches.stream().filter(match -> match.tier().safe()).toList();
        for (List<IndexedPicture> same : Components.of(pictures, whole)) {
            double least = same.stream()
                    .map(one -> Objects.requireNonNull(common.get(one.id())))
                    .mapToDouble(Provenance::frame)
                    .min()
                    .orElse(0);
            same.forEach(one -> common.computeIfPresent(one.id(), (id, its) -> its.withFrame(least)));
        }
    }

    /**
     * Where one lies within the frame of another, a margin of its own belongs to the picture, since it is within the frame as
     * well, and the framed one shows no more of it than there is.
     */
    private static void frame(long one, long framed, Map<Long, Provenance> facts, Map<Long, Provenance> common) {
        Provenance inner = facts.get(one);
        Provenance outer = facts.get(framed);
        if (inner == null || outer == null || outer.frame() < FRAME || outer.all() <= inner.all()) {
            return;
        }
        if (Math.abs(Math.log(inner.all() / outer.pixels())) < WITHIN) {
            common.computeIfPresent(one, (id, its) -> its.withFrame(0));
            common.computeIfPresent(
                    framed, (id, its) -> its.withFrame(Math.max(its.frame(), 1 - inner.all() / its.all())));
        }
    }
}
