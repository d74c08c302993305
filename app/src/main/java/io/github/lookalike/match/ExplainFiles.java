package io.github.lookalike.match;

import io.github.lookalike.api.HashAlgorithm;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.Fingerprinter;
import io.github.lookalike.scan.IndexedPicture;
import io.github.lookalike.scan.Miniature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Explains why two files match or not, whether or not they are in the index. */
public final class ExplainFiles {

    private static final TargetSize SIZE = new TargetSize(128);

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
        Seen one = see(1, first.toRealPath(), algorithm);
        Seen other = see(2, second.toRealPath(), algorithm);
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

    private record Seen(IndexedPicture picture, Miniature miniature) {}

    private Seen see(long id, Path path, HashAlgorithm algorithm) throws IOException, UnreadableException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        Picture picture = reader.read(path, SIZE);
        ImageFile file = ImageFile.of(
                path,
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                picture.width(),
                picture.height(),
                picture.format());
        IndexedPicture indexed = new IndexedPicture(
                id,
                Objects.requireNonNull(path.getParent()),
                file,
                Optional.ofNullable(attributes.fileKey()).map(Object::toString),
                picture.metadata(),
                picture.damage(),
                new Fingerprinter().of(algorithm, picture.pixels()));
        return new Seen(indexed, Miniature.of(picture.pixels()));
    }
}
