package io.github.lookalike.match;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;

/**
 * Decodes both pictures again, large, and compares them tile by tile at the size of the smaller one. A sketch of each is
 * kept, so that a thousand pages of one form, which differ in the sketch already, are decoded once and not a thousand
 * times.
 */
public final class DecodedLook implements CloserLook {

    /** The short side compared: a page of text keeps every letter apart. */
    private static final int SHORT_SIDE = 1200;

    /** The short side of a sketch: a word keeps its place. */
    private static final int SKETCH = 192;

    private static final int SKETCHES_KEPT = 1500;
    private static final int PICTURES_KEPT = 6;

    private final PictureReader reader;
    private final Recent<Pixels> sketches = new Recent<>(SKETCHES_KEPT);
    private final Recent<Pixels> pictures = new Recent<>(PICTURES_KEPT);

    public DecodedLook(PictureReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
        Optional<Pixels> one = sketch(first);
        Optional<Pixels> other = sketch(second);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Change rough = Tiles.change(one.get(), other.get().turned(turn), SKETCH, toned);
        if (rough.otherPage()) {
            return Optional.of(rough);
        }
        Optional<Pixels> large = picture(first);
        Optional<Pixels> otherLarge = picture(second);
        if (large.isEmpty() || otherLarge.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tiles.change(large.get(), otherLarge.get().turned(turn), SHORT_SIDE, toned));
    }

    private Optional<Pixels> sketch(IndexedPicture picture) {
        Optional<Pixels> known = sketches.get(picture.id());
        return known.isPresent()
                ? known
                : picture(picture).map(pixels -> {
                    Pixels sketch = reduced(pixels);
                    sketches.put(picture.id(), sketch);
                    return sketch;
                });
    }

    private Optional<Pixels> picture(IndexedPicture picture) {
        Optional<Pixels> known = pictures.get(picture.id());
        if (known.isPresent()) {
            return known;
        }
        try {
            Pixels pixels =
                    reader.read(picture.path(), new TargetSize(SHORT_SIDE)).pixels();
            pictures.put(picture.id(), pixels);
            return Optional.of(pixels);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static Pixels reduced(Pixels pixels) {
        double scale = Math.min(1, (double) SKETCH / Math.min(pixels.width(), pixels.height()));
        int width = Math.max(1, (int) Math.round(pixels.width() * scale));
        int height = Math.max(1, (int) Math.round(pixels.height() * scale));
        int wide = Math.max(1, width / 2);
        int high = Math.max(1, height / 2);
        return Pixels.ofPlanes(
                width,
                height,
                bytes(pixels.averagedLuma(width, height)),
                wide,
                high,
                bytes(pixels.averagedBlueDifference(wide, high)),
                bytes(pixels.averagedRedDifference(wide, high)),
                pixels.sourceWidth(),
                pixels.sourceHeight());
    }

    private static byte[] bytes(float[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(values[i]);
        }
        return bytes;
    }
}
