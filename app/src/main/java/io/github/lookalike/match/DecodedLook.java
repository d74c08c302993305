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

    /** Goes up with each change to what is seen, also by {@link Tiles}, {@link Paint} and {@link Page}. */
    public static final int REVISION = 4;

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
    private final Recent<ImageFile, Sketch> sketches =
            new Recent<>(Runtime.getRuntime().maxMemory() / SKETCHES_PART, sketch -> size(sketch.pixels()));
    private final Recent<ImageFile, Pixels> pictures =
            new Recent<>(Runtime.getRuntime().maxMemory() / PICTURES_PART, DecodedLook::size);
    private final Object[] doors = Stream.generate(Object::new).limit(DOORS).toArray();

    public DecodedLook(PictureReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Change> compare(IndexedPicture first, IndexedPicture second, Turn turn, boolean toned) {
        ImageFile one = first.file();
        ImageFile other = second.file();
        Optional<Sketch> sketch = sketch(one);
        Optional<Sketch> otherSketch = sketch(other);
        if (sketch.isEmpty() || otherSketch.isEmpty()) {
            return Optional.empty();
        }
        boolean printed = sketch.get().printed() && otherSketch.get().printed();
        Pixels small = sketch.get().pixels();
        Change rough = Tiles.change(small, otherSketch.get().pixels().turned(turn), SKETCH, toned, printed);
        if (rough.otherPage()) {
            return Optional.of(rough);
        }
        Optional<Pixels> large = picture(one);
        Optional<Pixels> otherLarge = picture(other);
        if (large.isEmpty() || otherLarge.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tiles.change(large.get(), otherLarge.get().turned(turn), SHORT_SIDE, toned, printed));
    }

    /**
     * A picture made small.
     *
     * @param printed whether it is a page
     */
    private record Sketch(Pixels pixels, boolean printed) {

        static Sketch of(Pixels large) {
            return new Sketch(reduced(large, SKETCH), Page.printed(large));
        }
    }

    private Optional<Sketch> sketch(ImageFile file) {
        Optional<Sketch> known = sketches.get(file);
        if (known.isPresent()) {
            return known;
        }
        Optional<Sketch> sketch = picture(file).map(Sketch::of);
        sketch.ifPresent(made -> sketches.put(file, made));
        return sketch;
    }

    private Optional<Pixels> picture(ImageFile file) {
        synchronized (doors[Math.floorMod(file.hashCode(), doors.length)]) {
            Optional<Pixels> known = pictures.get(file);
            return known.isPresent() ? known : decoded(file);
        }
    }

    private Optional<Pixels> decoded(ImageFile file) {
        try {
            Pixels pixels =
                    reduced(reader.read(file.path(), new TargetSize(SHORT_SIDE)).pixels(), SHORT_SIDE);
            pictures.put(file, pixels);
            return Optional.of(pixels);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static int shortSide(Pixels pixels) {
        return Math.min(pixels.width(), pixels.height());
    }

    /** In bytes: luma, and two colours of half the columns and rows. */
    private static long size(Pixels pixels) {
        return (long) pixels.width() * pixels.height() * 3 / 2;
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
