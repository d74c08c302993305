package io.github.lookalike.rank;

import io.github.lookalike.api.Reason;
import java.util.Optional;

/** Says why a picture was not taken for the original beside its keeper. */
final class OriginWords {

    /** By so much less in width a picture is called smaller; what is nearer lost an edge or a frame. */
    private static final double SMALLER = 0.955;

    private OriginWords() {}

    /** By the first trait of which the keeper has more; nothing where only a third picture made the difference. */
    static Optional<Reason> of(RankInput other, RankInput keeper) {
        for (Trait trait : Trait.values()) {
            if (!trait.isAsGood(trait.of(other.origin()), trait.of(keeper.origin()))) {
                return Optional.of(words(trait, other, keeper));
            }
        }
        return Optional.empty();
    }

    private static Reason words(Trait trait, RankInput other, RankInput keeper) {
        Provenance its = other.origin().facts();
        Provenance keepers = keeper.origin().facts();
        return switch (trait) {
            case PIXELS -> pixels(other.origin(), its, keepers);
            case COLOUR -> Reason.of(its.colour() < 0.5 ? "less.colour-tone" : "less.colour-palette");
            case COMPRESSION, BLOCKS ->
                keepers.isLossless() && !its.isLossless()
                        ? Reason.of("less.lossless")
                        : its.showsPast() ? Reason.of("less.past") : trait.less();
            case PARTS, DEPTH, DESCENT, ALPHA, AGREEMENT, CAMERA, FRAME, WRITING, MARKS -> trait.less();
        };
    }

    private static Reason pixels(Origin other, Provenance its, Provenance keepers) {
        if (other.enlarged()) {
            return Reason.of("less.enlarged");
        }
        double width = Math.sqrt(its.pixels() / keepers.pixels());
        return width > SMALLER ? Reason.of("less.edge") : Reason.of("less.pixels", 100 * width);
    }
}
