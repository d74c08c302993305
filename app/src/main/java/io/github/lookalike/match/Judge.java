package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks a second time at a candidate. */
final class Judge {

    /** Measured: different pictures laid over each other reach .47, edited copies hardly less than .6. */
    static final double SAME_SCENE = 0.56;

    private Judge() {}

    /** What the miniatures say; nothing when the pictures are different. */
    static Optional<Sight> see(Candidate candidate, Planes first, Planes second) {
        return Optional.of(best(candidate, first, second))
                .filter(Laid::convincing)
                .map(laid -> laid.sight(first));
    }

    /** The best way found to lay the second over the first, good or not. */
    static Sight sight(Candidate candidate, Planes first, Planes second) {
        return best(candidate, first, second).sight(first);
    }

    /** The second, so turned, over the first with their edges on each other. */
    static Sight unmoved(Turn turn, Planes first, Planes second) {
        Planes turned = second.turned(turn);
        return new Laid(turned, SecondLook.unmoved(first, turned, Frames.wholes(first, turned))).sight(first);
    }

    static boolean convincing(Overlay overlay) {
        return overlay.score() >= SAME_SCENE;
    }

    /** The second picture, so turned, over the first. */
    private record Laid(Planes second, Overlay overlay) {

        boolean convincing() {
            return Judge.convincing(overlay);
        }

        Sight sight(Planes first) {
            return new Sight(second.turn(), overlay, Comparison.of(overlay, first, second));
        }
    }

    private static Laid best(Candidate candidate, Planes first, Planes second) {
        Laid best = null;
        for (Turn turn : candidate.hints().stream().map(Hint::turn).distinct().toList()) {
            Planes turned = second.turned(turn);
            Overlay overlay = SecondLook.look(first, turned, starts(candidate, first, turned));
            if (best == null || overlay.score() > best.overlay().score()) {
                best = new Laid(turned, overlay);
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
        return Stream.concat(Stream.concat(framed, usual), Frames.within(first, second).stream())
                .distinct()
                .toList();
    }
}
