package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Shelf;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.proof.Condition;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.review.ExplainPair;
import io.github.lookalike.review.ProvePair;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program's own proof says of a pair that its search finds. */
final class ProvenPair implements PairProof {

    private final Shelf shelf;
    private final ProvePair proving;

    ProvenPair(Shelf shelf, ProvePair proving) {
        this.shelf = shelf;
        this.proving = proving;
    }

    @Override
    public Verdict of(Path keeper, Path other) {
        List<IndexedPicture> pair = List.of(shelf.put(keeper), shelf.put(other));
        try {
            Optional<Match> match = shelf.matches(pair, Level.NORMAL).stream().findFirst();
            return match.map(one -> verdict(ExplainPair.proof(proving, pair.get(0), pair.get(1), one)))
                    .orElse(Verdict.APART);
        } finally {
            shelf.forget(pair);
        }
    }

    private static Verdict verdict(Proof proof) {
        return new Verdict(
                true,
                proof.match().tier().id(),
                proof.safety().safe(),
                proof.safety().heldBack().stream().map(Condition::code).toList());
    }
}
