package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks a second time at a candidate. */
final class Judge {

    /** Measured: different pictures laid over each other reach .47, edited copies hardly less than .6. */
    static final double SAME_SCENE = 0.56;

    private Judge() {}

    /** What the miniatures say; nothing when the pictures are different. */
    static Optional<Sight> see(Candidate candidate, Miniature first, Miniature second) {
        return Optional.of(sight(candidate, first, second)).filter(Judge::convincing);
    }

    static boolean convincing(Sight sight) {
        return sight.overlay().score() >= SAME_SCENE;
    }

    /** The best way found to lay the second over the first, good or not. */
    static Sight sight(Candidate candidate, Miniature first, Miniature second) {
        Planes one = Planes.of(first, Turn.NONE);
        Sight best = null;
        for (Turn turn : candidate.hints().stream().map(Hint::turn).distinct().toList()) {
            Planes two = Planes.of(second, turn);
            Overlay overlay = SecondLook.look(one, two, starts(candidate, one, two));
            if (best == null || overlay.score() > best.overlay().score()) {
                best = new Sight(turn, overlay, Comparison.of(overlay, one, two));
            }
            if (overlay.score() > SecondLook.SURE) {
                break;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no hint for " + candidate);
        }
        return best;
    }

    private static List<Affine> starts(Candidate candidate, Planes first, Planes second) {
        Stream<Affine> hinted = candidate.hints().stream()
                .filter(hint -> hint.turn() == second.turn())
                .map(Hint::start);
        Stream<Affine> usual = Stream.concat(hinted, Stream.of(Affine.IDENTITY));
        boolean bordered = first.miniature().bordered() || second.miniature().bordered();
        Stream<Affine> framed = bordered ? Stream.of(Frames.wholes(first, second)) : Stream.of();
        return Stream.concat(framed, usual).distinct().toList();
    }
}
