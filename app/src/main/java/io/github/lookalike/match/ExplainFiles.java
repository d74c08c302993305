package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains why two files match or not, whether or not they are in the index. */
public final class ExplainFiles {

    private final PictureReader reader;
    private final CloserLook closerLook;

    public ExplainFiles(PictureReader reader, CloserLook closerLook) {
        this.reader = reader;
        this.closerLook = closerLook;
    }

    /**
     * Looks at two files as a search would.
     *
     * @throws UnreadableException when one of them gives no picture
     * @throws IOException when one of them cannot be opened
     */
    public MatchExplanation explain(Path first, Path second, HashAlgorithm algorithm)
            throws IOException, UnreadableException {
        SeenFile one = SeenFile.read(reader, 1, first.toRealPath(), algorithm);
        SeenFile other = SeenFile.read(reader, 2, second.toRealPath(), algorithm);
        MatchExplanation explanation = MatchExplanation.of(
                one.picture(), one.miniature(), other.picture(), other.miniature(), algorithm.radii(), closerLook);
        if (one.picture().path().equals(other.picture().path()) || Files.isSameFile(first, second)) {
            return saying(explanation, Optional.empty(), Reason.of("explain.two-names"));
        }
        if (Files.mismatch(first, second) < 0) {
            return saying(
                    explanation, Optional.of(Tier.IDENTICAL), Reason.of(MatchExplanation.MATCH + Tier.IDENTICAL.id()));
        }
        return explanation;
    }

    private static MatchExplanation saying(MatchExplanation explanation, Optional<Tier> tier, Reason verdict) {
        List<Reason> notes = new ArrayList<>(explanation.notes());
        notes.set(0, verdict);
        return new MatchExplanation(
                explanation.first(),
                explanation.second(),
                explanation.figures(),
                tier.map(seen -> new Match(
                        explanation.first().id(), explanation.second().id(), 0, 1, seen, Turn.NONE, Match.SAME_BYTES)),
                notes);
    }
}
