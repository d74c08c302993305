package io.github.lookalike.rank;

import io.github.lookalike.api.Candidate;
import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;

/** A picture of the index, read again when a scorer wants to see it. For one thread. */
final class IndexedCandidate implements Candidate {

    private final IndexedPicture picture;
    private final PictureReader reader;
    private int readFor;
    private Optional<Pixels> seen = Optional.empty();

    IndexedCandidate(IndexedPicture picture, PictureReader reader) {
        this.picture = picture;
        this.reader = reader;
    }

    @Override
    public ImageFile file() {
        return picture.file();
    }

    @Override
    public Metadata metadata() {
        return picture.metadata();
    }

    @Override
    public Optional<Pixels> pixels(int shortSide) {
        if (shortSide > readFor) {
            readFor = shortSide;
            seen = read(shortSide);
        }
        return seen;
    }

    private Optional<Pixels> read(int shortSide) {
        try {
            return Optional.of(
                    reader.read(picture.path(), new TargetSize(shortSide)).pixels());
        } catch (UnreadableException e) {
            // It could be read when it was scanned; whoever acts on it checks again.
            return Optional.empty();
        }
    }
}
