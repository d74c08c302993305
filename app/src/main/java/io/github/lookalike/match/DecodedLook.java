package io.github.lookalike.match;

import io.github.lookalike.api.ImageFile;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.PictureReader;
import io.github.lookalike.decode.Recent;
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

    /** Goes up with each change to what is seen, also by {@link Tiles} and what these use, {@link Moved} and {@link PageSaliency}. */
    public static final int REVISION = 10;

    /** The short side compared: a page of text keeps every letter apart. */
    private static final int SHORT_SIDE = 1200;

    /**
     * What was read with less is compared as it is: made smaller twice, once for each size, a line as thin as a sample is softer
     * than in a copy that was made smaller once.
     */
    private static final int LARGEST = 2 * SHORT_SIDE;

    /** The short side of a sketch: a word keeps its place, which tells all pages of one form that were measured. */
    private static final int SKETCH = 256;

    /** What is kept may take these parts of the memory there is. */
    private static final int SKETCHES_PART = 16;

    private static final int PICTURES_PART = 10;

    /** In megabytes: some two hundred sketches. */
    private static final int SKETCHES = 64;

    /** In megabytes: some ten pictures. */
    private static final int PICTURES = 32;

    /** So many pictures can be decoded at a time; more threads than these wait for each other. */
    private static final int DOORS = 64;

    private final PictureReader reader;
    private final Recent<ImageFile, Sketch> sketches =
            new Recent<>(Recent.share(SKETCHES_PART, SKETCHES), Sketch::size);
    private final Recent<ImageFile, Pixels> pictures =
            new Recent<>(Recent.share(PICTURES_PART, PICTURES), DecodedLook::size);
    private final Object[] doors = Stream.generate(Object::new).limit(DOORS).toArray();

    public DecodedLook(PictureReader reader) {
        this.reader = reader;
    }

    @Override
    public void forget() {
        sketches.clear();
        pictures.clear();
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
        Change rough = change(sketch.get(), otherSketch.get(), turn, toned, printed);
        if (rough.otherContent()) {
            return Optional.of(rough);
        }
        Optional<Pixels> large = picture(one);
        Optional<Pixels> otherLarge = picture(other);
        if (large.isEmpty() || otherLarge.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tiles.change(large.get(), otherLarge.get().turned(turn), SHORT_SIDE, toned, printed));
    }

    @Override
    public Optional<Change> compareMoved(IndexedPicture first, IndexedPicture second, Turn turn, Affine map) {
        Optional<Sketch> one = sketch(first.file());
        Optional<Sketch> other = one.isPresent() ? sketch(second.file()) : Optional.empty();
        return other.map(its -> Moved.change(
                one.orElseThrow().pixels(),
                its.pixels().turned(turn),
                map,
                one.orElseThrow().printed() && its.printed()));
    }

    /**
     * A picture made small.
     *
     * @param raster the same at its own size
     * @param printed whether it is a page
     */
    private record Sketch(Pixels pixels, Raster raster, boolean printed) {

        static Sketch of(Pixels large) {
            Pixels small = reduced(large, SKETCH);
            return new Sketch(small, Raster.of(small), PageSaliency.printed(large));
        }

        long size() {
            return DecodedLook.size(pixels) + raster.size();
        }
    }

    private static Change change(Sketch first, Sketch second, Turn turn, boolean toned, boolean printed) {
        return turn == Turn.NONE && first.raster().sameSize(second.raster())
                ? Tiles.change(first.raster(), second.raster(), toned, printed)
                : Tiles.change(first.pixels(), second.pixels().turned(turn), SKETCH, toned, printed);
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
            Pixels read = reader.read(file.path(), new TargetSize(SHORT_SIDE)).pixels();
            Pixels pixels = shortSide(read) >= LARGEST ? reduced(read, SHORT_SIDE) : read;
            pictures.put(file, pixels);
            return Optional.of(pixels);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static int shortSide(Pixels pixels) {
        return Math.min(pixels.width(), pixels.height());
    }

    private static long size(Pixels pixels) {
        return pixels.bytes();
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
                pixels.averagedLevels(width, height),
                wide,
                high,
                Raster.levels(pixels.averagedBlueDifference(wide, high)),
                Raster.levels(pixels.averagedRedDifference(wide, high)),
                pixels.sourceWidth(),
                pixels.sourceHeight());
    }
}
