package io.github.lookalike.review;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.asset.Assets;
import io.github.lookalike.asset.ListedFolders;
import io.github.lookalike.asset.OwnersEdit;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.match.ExplainFiles;
import io.github.lookalike.match.Match;
import io.github.lookalike.match.MatchExplanation;
import io.github.lookalike.proof.Proof;
import io.github.lookalike.scan.IndexedPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Explains why two files match or not, and whether a rule could take one of them because the other stays. */
public final class ExplainPair {

    private final ExplainFiles files;
    private final ProvePair proving;

    public ExplainPair(ExplainFiles files, ProvePair proving) {
        this.files = files;
        this.proving = proving;
    }

    /**
     * What was found.
     *
     * @param takingFirst what holds back the first when the second stays; empty when they do not match
     * @param takingSecond the same of the second when the first stays
     */
    public record Explained(MatchExplanation explanation, Optional<Proof> takingFirst, Optional<Proof> takingSecond) {}

    /**
     * Looks at two files as a search would that has scored both.
     *
     * @throws UnreadableException when one of them gives no picture
     * @throws IOException when one of them cannot be opened
     */
    public Explained explain(Path first, Path second, HashAlgorithm algorithm) throws IOException, UnreadableException {
        MatchExplanation explanation = files.explain(first, second, algorithm);
        Optional<Match> match = explanation.match();
        return new Explained(
                explanation,
                match.map(one -> proof(proving, explanation.second(), explanation.first(), one)),
                match.map(one -> proof(proving, explanation.first(), explanation.second(), one)));
    }

    /** The proof of two files that nothing else is known of but what lies beside them. */
    public static Proof proof(ProvePair proving, IndexedPicture keeper, IndexedPicture other, Match match) {
        ListedFolders folders = new ListedFolders();
        return proving.of(
                keeper,
                other,
                match,
                true,
                ProvePair.findings(
                        keeper, other, match, Assets.of(List.of(keeper, other), folders), new OwnersEdit(folders)));
    }
}
