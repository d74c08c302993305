package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.scan.IndexedPicture;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decodes both pictures again, large, and compares them tile by tile at the size of the smaller one. A sketch of each is
 * kept, so that a thousand pages of one form, which differ in the sketch already, are decoded once and not a thousand
 * times; of the large ones those used last are kept. Safe for use by several threads.
 */
public final class DecodedLook implements CloserLook {

    /** Goes up with each change to what is seen, also by {@link Tiles} and {@link Page}. */
    public static final int REVISION = 2;

    /** The short side compared: a page of text keeps every letter apart. */
    private static final int SHORT_SIDE = 1200;

    /** The short side of a sketch: a word keeps its place. */
    private static final int SKETCH = 192;

    /** What is kept may take these parts of the memory there is. */
    private static final int SKETCHES_PART = 32;

    private static final int PICTURES_PART = 10;

    /** So many pictures can be decoded at a time; more threads than these wait for each other. */
    private static final int DOORS = 64;

    private final PictureReader reader;
    private final Recent sketches = new Recent(Runtime.getRuntime().maxMemory() / SKETCHES_PART);
    private final Recent pictures = new Recent(Runtime.getRuntime().maxMemory() / PICTURES_PART);
    private final Object[] doors = Stream.generate(Object::new).limit(DOORS).toArray();

    public DecodedLook(PictureReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
        ImageFile one = first.file();
        ImageFile other = second.file();
        int side = Math.min(SHORT_SIDE, Math.min(shortSide(one), shortSide(other)));
        Optional<Pixels> sketch = sketch(one, side);
        Optional<Pixels> otherSketch = sketch(other, side);
        if (sketch.isEmpty() || otherSketch.isEmpty()) {
            return Optional.empty();
        }
        Change rough = Tiles.change(sketch.get(), otherSketch.get().turned(turn), SKETCH, toned);
        if (rough.otherPage()) {
            return Optional.of(rough);
        }
        Optional<Pixels> large = picture(one, side);
        Optional<Pixels> otherLarge = picture(other, side);
        if (large.isEmpty() || otherLarge.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tiles.change(large.get(), otherLarge.get().turned(turn), side, toned));
    }

    /** Of a picture that is large already, or else of one as large as will be needed next. */
    private Optional<Pixels> sketch(ImageFile file, int nextSide) {
        Optional<Pixels> known = sketches.get(file);
        if (known.isPresent()) {
            return known;
        }
        return picture(file, Math.max(nextSide, Math.min(SKETCH, shortSide(file))))
                .map(pixels -> {
                    Pixels sketch = reduced(pixels, SKETCH);
                    sketches.put(file, sketch);
                    return sketch;
                });
    }

    private Optional<Pixels> picture(ImageFile file, int side) {
        synchronized (doors[Math.floorMod(file.hashCode(), doors.length)]) {
            Optional<Pixels> known = pictures.get(file).filter(pixels -> shortSide(pixels) >= side);
            return known.isPresent() ? known : decoded(file, side);
        }
    }

    private Optional<Pixels> decoded(ImageFile file, int side) {
        try {
            Pixels pixels =
                    reduced(reader.read(file.path(), new TargetSize(side)).pixels(), SHORT_SIDE);
            pictures.put(file, pixels);
            return Optional.of(pixels);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static int shortSide(ImageFile file) {
        return Math.min(file.width(), file.height());
    }

    private static int shortSide(Pixels pixels) {
        return Math.min(pixels.width(), pixels.height());
    }

    private static Pixels reduced(Pixels pixels, int side) {
        double scale = (double) side / shortSide(pixels);
        if (scale >= 1) {
            return pixels;
        }
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
