package io.github.lookalike.accuracy.proof;

import io.github.lookalike.accuracy.Shelf;
import io.github.lookalike.match.Level;
import io.github.lookalike.match.Match;
import io.github.lookalike.scan.IndexedPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the tier of a match alone would let a bulk rule take. */
final class MatchedPair implements PairProof {

    private final Shelf shelf;

    MatchedPair(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Verdict of(Path keeper, Path other) {
        List<IndexedPicture> pair = List.of(shelf.put(keeper), shelf.put(other));
        try {
            List<Match> matches = shelf.matches(pair, Level.NORMAL);
            return matches.isEmpty() ? Verdict.APART : verdict(matches.get(0));
        } finally {
            shelf.forget(pair);
        }
    }

    private static Verdict verdict(Match match) {
        String tier = match.tier().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean safe = match.tier().safe();
        return new Verdict(true, tier, safe, safe ? List.of() : List.of(tier));
    }
}
