package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks a second time at a candidate. */
final class Registrar {

    /** Measured: different pictures laid over each other reach .47, edited copies hardly less than .6. */
    static final double SAME_SCENE = 0.56;

    private Registrar() {}

    /** What the miniatures say; nothing when the pictures are different. */
    static Optional<Observation> see(CandidatePair candidate, Planes first, Planes second) {
        return Optional.of(best(candidate, first, second))
                .filter(Laid::convincing)
                .map(laid -> laid.sight(first));
    }

    /** The best way found to lay the second over the first, good or not. */
    static Observation sight(CandidatePair candidate, Planes first, Planes second) {
        return best(candidate, first, second).sight(first);
    }

    /** The second, so turned, over the first with their edges on each other. */
    static Observation unmoved(Turn turn, Planes first, Planes second) {
        Planes turned = second.turned(turn);
        return new Laid(turned, SecondLook.unmoved(first, turned, Frames.wholes(first, turned))).sight(first);
    }

    static boolean convincing(Overlay overlay) {
        return overlay.score() >= SAME_SCENE;
    }

    /** The second picture, so turned, over the first. */
    private record Laid(Planes second, Overlay overlay) {

        boolean convincing() {
            return Registrar.convincing(overlay);
        }

        Observation sight(Planes first) {
            return new Observation(second.turn(), overlay, Comparison.of(overlay, first, second));
        }
    }

    private static Laid best(CandidatePair candidate, Planes first, Planes second) {
        Laid best = null;
        for (Turn turn :
                candidate.hints().stream().map(CandidateHint::turn).distinct().toList()) {
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

    private static List<Affine> starts(CandidatePair candidate, Planes first, Planes second) {
        Stream<Affine> hinted = candidate.hints().stream()
                .filter(hint -> hint.turn() == second.turn())
                .map(CandidateHint::start);
        Stream<Affine> usual = Stream.concat(hinted, Stream.of(Affine.IDENTITY));
        boolean bordered = first.miniature().bordered() || second.miniature().bordered();
        Stream<Affine> framed = bordered ? Stream.of(Frames.wholes(first, second)) : Stream.of();
        return Stream.concat(Stream.concat(framed, usual), Frames.within(first, second).stream())
                .distinct()
                .toList();
    }
}
