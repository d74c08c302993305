package io.github.lookalike.rank;

import java.util.Locale;
import java.util.Optional;

/** Says in one sentence why a picture was not taken for the original beside its keeper. */
final class OriginWords {

    /** By so much less in width a picture is called smaller; what is nearer lost an edge or a frame. */
    private static final double SMALLER = 0.955;

    private OriginWords() {}

    /** By the first trait of which the keeper has more; nothing where only a third picture made the difference. */
    static Optional<String> of(RankInput other, RankInput keeper) {
        for (Trait trait : Trait.values()) {
            if (!trait.isAsGood(trait.of(other.origin()), trait.of(keeper.origin()))) {
                return Optional.of(words(trait, other, keeper));
            }
        }
        return Optional.empty();
    }

    private static String words(Trait trait, RankInput other, RankInput keeper) {
        Provenance its = other.origin().facts();
        Provenance keepers = keeper.origin().facts();
        return switch (trait) {
            case PIXELS -> pixels(other.origin(), its, keepers);
            case COLOUR -> its.colour() < 0.5 ? "made grey or of one tone" : "reduced to a palette";
            case COMPRESSION, BLOCKS ->
                keepers.isLossless() && !its.isLossless()
                        ? "saved with losses, the keeper without"
                        : its.showsPast()
                                ? "saved again: its pixels show that they were compressed more"
                                : trait.less();
            case PARTS, DEPTH, DESCENT, ALPHA, AGREEMENT, CAMERA, FRAME, WRITING, MARKS -> trait.less();
        };
    }

    private static String pixels(Origin other, Provenance its, Provenance keepers) {
        if (other.enlarged()) {
            return "enlarged: it shows no more than a smaller picture did";
        }
        double width = Math.sqrt(its.pixels() / keepers.pixels());
        return width > SMALLER
                ? "lost an edge of the picture"
                : String.format(Locale.ROOT, "made smaller: %.0f %% of the keeper's width", 100 * width);
    }
}
