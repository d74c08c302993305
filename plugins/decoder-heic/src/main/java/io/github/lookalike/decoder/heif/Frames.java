package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frames of a sequence of pictures as if they were items: of all tracks that are shown that of the most frames. */
final class Frames {

    /** Ids of frames lie below those of items, which are never negative; those of their alpha beyond all frames. */
    private static final long ALPHA = 1L << 32;

    private static final Frames NONE = new Frames(ByteBuffer.allocate(0), null, null);

    private final ByteBuffer file;
    private final @Nullable Track shown;
    private final @Nullable Track alpha;

    private Frames(ByteBuffer file, @Nullable Track shown, @Nullable Track alpha) {
        this.file = file;
        this.shown = shown;
        this.alpha = alpha;
    }

    /** @param top the boxes of the file */
    static Frames in(ByteBuffer file, List<Box> top) throws DecodeException {
        Optional<Box> film = Box.first(top, "moov");
        List<Track> tracks = film.isPresent() ? Track.in(film.get()) : List.of();
        Track longest = null;
        for (Track track : tracks) {
            boolean longer = longest == null
                    || track.samples().count() > longest.samples().count();
            longest = track.isShown() && track.samples().count() > 0 && longer ? track : longest;
        }
        if (longest == null) {
            return NONE;
        }
        Track found = longest;
        Track alpha = tracks.stream()
                .filter(track -> track.isAlphaOf(found))
                .findFirst()
                .orElse(null);
        return new Frames(file, found, alpha);
    }

    int count() {
        return shown == null ? 0 : shown.samples().count();
    }

    Item frame(int index) {
        Track track = shown;
        if (track == null || index < 0 || index >= count()) {
            throw new IndexOutOfBoundsException("no frame " + index);
        }
        return item(-1L - index, track);
    }

    Optional<Item> alphaOf(Item frame) {
        Track track = alpha;
        return track == null || -1 - frame.id() >= track.samples().count()
                ? Optional.empty()
                : Optional.of(item(frame.id() - ALPHA, track));
    }

    private static Item item(long id, Track track) {
        return new Item(id, track.type(), false, track.properties(), "");
    }

    static boolean isFrame(long id) {
        return id < 0;
    }

    ByteBuffer data(long id) throws DecodeException {
        boolean ofAlpha = id < -ALPHA;
        Track track = ofAlpha ? alpha : shown;
        if (track == null) {
            throw new DecodeException("damaged: a frame is not there");
        }
        return track.samples().data((int) (-1 - (ofAlpha ? id + ALPHA : id)), file);
    }
}
