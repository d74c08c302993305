package io.github.lookalike.match;

import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Miniature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks a second time at a candidate and decides what it is. */
final class Judge {

    /** Different pictures laid over each other reach .56 to .60 at most. */
    private static final double SAME_SCENE = 0.60;

    private Judge() {}

    /** What the miniatures say; nothing when the pictures are different. */
    static Optional<Sight> see(Candidate candidate, Miniature first, Miniature second) {
        Optional<Sight> best = Optional.empty();
        for (Turn turn : candidate.hints().stream().map(Hint::turn).distinct().toList()) {
            Sight one = see(candidate, first, second, turn);
            if (best.isEmpty() || one.overlay().score() > best.get().overlay().score()) {
                best = Optional.of(one);
            }
            if (one.overlay().score() > SecondLook.SURE) {
                break;
            }
        }
        return best.filter(sight -> sight.overlay().score() >= SAME_SCENE);
    }

    private static Sight see(Candidate candidate, Miniature first, Miniature second, Turn turn) {
        Planes one = Planes.of(first, Turn.NONE);
        Planes two = Planes.of(second, turn);
        Overlay overlay = SecondLook.look(one, two, starts(candidate, first, second, turn));
        return new Sight(turn, overlay, Comparison.of(overlay, one, two));
    }

    static List<Affine> starts(Candidate candidate, Miniature first, Miniature second, Turn turn) {
        Stream<Affine> hinted = candidate.hints().stream()
                .filter(hint -> hint.turn() == turn)
                .sorted(Hint.NEAREST)
                .map(Hint::start);
        Stream<Affine> usual = Stream.of(Affine.IDENTITY);
        if (first.bordered() || second.bordered()) {
            Affine framed = Frames.whole(first, Turn.NONE)
                    .then(Frames.whole(second, turn).inverse());
            usual = Stream.of(Affine.IDENTITY, framed);
        }
        return Stream.concat(hinted, usual).distinct().toList();
    }
}
