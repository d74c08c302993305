package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.IndexedPicture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Decodes both pictures again, large, and compares them tile by tile at the size of the smaller one. */
public final class DecodedLook implements CloserLook {

    /** The short side compared: a page of text keeps every letter apart. */
    private static final int SHORT_SIDE = 1200;

    /** The pictures kept for the next comparison: those of one group meet again and again. */
    private static final int KEPT = 6;

    private final PictureReader reader;
    private final Map<Long, Pixels> kept = new LinkedHashMap<>(16, 0.75f, true);

    public DecodedLook(PictureReader reader) {
        this.reader = reader;
    }

    @Override
    public OptionalDouble changed(IndexedPicture first, IndexedPicture second, Turn turn) {
        Optional<Pixels> one = pixels(first);
        Optional<Pixels> other = pixels(second);
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Tiles.changed(one.get(), other.get().turned(turn), SHORT_SIDE));
    }

    private Optional<Pixels> pixels(IndexedPicture picture) {
        synchronized (kept) {
            Pixels known = kept.get(picture.id());
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            Pixels pixels =
                    reader.read(picture.path(), new TargetSize(SHORT_SIDE)).pixels();
            keep(picture.id(), pixels);
            return Optional.of(pixels);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private void keep(long id, Pixels pixels) {
        synchronized (kept) {
            kept.put(id, pixels);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
