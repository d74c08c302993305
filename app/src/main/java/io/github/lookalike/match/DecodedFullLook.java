package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.Recent;
import io.github.lookalike.decode.Scratch;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.match.detail.Detail;
import io.github.lookalike.match.detail.FullComparison;
import io.github.lookalike.match.detail.FullDifference;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes both pictures in full and compares them. The one that is asked for first, the keeper of many, is kept for the
 * next pairs. Safe for use by several threads.
 */
public final class DecodedFullLook implements FullLook {

    private static final Logger LOG = LoggerFactory.getLogger(DecodedFullLook.class);

    /** What is kept may take this part of the memory there is. */
    private static final int PART = 32;

    private static final int MEGABYTES = 24;

    private final DetailReader reader;
    private final Scratch scratch;
    private final Recent<Key, Detail> keepers = new Recent<>(Recent.share(PART, MEGABYTES), DecodedFullLook::size);

    public DecodedFullLook(PictureReader reader) {
        this.reader = new DetailReader(reader);
        this.scratch = reader.scratch();
    }

    @Override
    public Optional<FullDifference> compare(IndexedPicture first, IndexedPicture second, Turn turn) {
        try {
            Optional<Detail> keeper = keeper(first);
            Optional<Detail> other = keeper.isPresent() ? reader.read(second.path()) : Optional.empty();
            return other.map(detail -> FullComparison.of(keeper.orElseThrow(), detail, turn, scratch));
        } catch (UnreadableException e) {
            return Optional.empty();
        } catch (RuntimeException | OutOfMemoryError e) {
            // Decoders of plugins give what they like, and memory ends: one pair is then not compared, and the run goes
            // on.
            LOG.warn("not compared: {} and {}", first.path(), second.path(), e);
            return Optional.empty();
        }
    }

    /** A picture as it was when it was read: one that changed is another. */
    private record Key(long id, ImageFile file) {}

    private Optional<Detail> keeper(IndexedPicture picture) throws UnreadableException {
        Key key = new Key(picture.id(), picture.file());
        Optional<Detail> known = keepers.get(key);
        if (known.isPresent()) {
            return known;
        }
        Optional<Detail> read = reader.read(picture.path());
        read.ifPresent(detail -> keepers.put(key, detail));
        return read;
    }

    private static long size(Detail detail) {
        return Picture.bytes(detail.pixels(), detail.own());
    }
}
