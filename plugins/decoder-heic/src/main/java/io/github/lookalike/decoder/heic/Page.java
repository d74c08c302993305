package io.github.lookalike.decoder.heic;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.PrimariesProfile;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decoder.heif.HeifFile;
import io.github.lookalike.decoder.heif.Item;
import io.github.lookalike.decoder.heif.Property;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Decodes one of the pictures that a file shows. */
final class Page {

    static final String FORMAT = "HEIC";

    /**
     * From this reduction on the edges of blocks are not smoothed: that moves single samples by a few levels, which the
     * averages of so many do not show. Measured on two photographs of 12 megapixels, reduced 10 times: luma is off by .32
     * levels (rms) from the averages of what heif-convert shows, of which rounding alone is .29.
     */
    private static final int UNSEEN_EDGES = 8;

    /** A thumbnail is of another shape when its sides differ by more than this share: cut, or of another picture. */
    private static final double SAME_SHAPE = .02;

    private final HeifFile file;
    private final ImageSource bytes;
    private final Limits limits;
    private final Item item;
    private final Source source;

    Page(HeifFile file, ImageSource bytes, Limits limits, Item item) throws DecodeException {
        this.file = file;
        this.bytes = bytes;
        this.limits = limits;
        this.item = item;
        this.source = Source.of(file, item);
    }

    /** A picture, what is wrong with it and how much of it was decoded. */
    private record Painted(Shape shape, Pixels pixels, Optional<String> damage, double share) {}

    Decoded decode(TargetSize size) throws DecodeException, IOException {
        Optional<Item> alpha = file.alpha(item).or(() -> alphaOf(source.item()));
        Shape shape = shape();
        Optional<Painted> thumbnail = alpha.isPresent() ? Optional.empty() : thumbnail(shape, size);
        Painted painted = thumbnail.isPresent() ? thumbnail.get() : paint(source, alpha, size, Optional.empty());
        Shape whole = thumbnail.isPresent() ? shape : painted.shape();
        Optional<String> damage = painted.damage()
                .or(() -> file.lacks(item) ? Optional.of("a part that belongs to it is missing") : Optional.empty());
        Decoded decoded = new Decoded(
                        FORMAT, painted.pixels(), whole.width(), whole.height(), OptionalInt.of(1), damage)
                .ofWhichThereIs(painted.share());
        return profile().map(decoded::in).orElse(decoded);
    }

    private Optional<Item> alphaOf(Item other) {
        try {
            return file.alpha(other);
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }

    /** The shape of the picture by its headers. */
    private Shape shape() throws DecodeException, IOException {
        Memory memory = new Memory(bytes, limits);
        Property.Size size = decoder(memory, false, false).size(source.item());
        memory.hold(size, 0);
        return Shape.of((int) size.width(), (int) size.height(), source.changes());
    }

    private ItemDecoder decoder(Memory memory, boolean lumaOnly, boolean unfiltered) {
        return new ItemDecoder(file, new CodedItems(file, lumaOnly, unfiltered, limits.maxPixels()), memory);
    }

    /** The smallest thumbnail that is large enough, has the shape of the picture and is whole. */
    private Optional<Painted> thumbnail(Shape whole, TargetSize size) throws DecodeException, IOException {
        List<Item> thumbnails = file.thumbnails(item).stream()
                .sorted(Comparator.comparingLong(Page::area))
                .toList();
        for (Item thumbnail : thumbnails) {
            try {
                Source from = Source.of(file, thumbnail);
                Property.Size stored =
                        decoder(new Memory(bytes, limits), false, false).size(from.item());
                if (stored.width() * stored.height() > (long) whole.width() * whole.height()) {
                    continue;
                }
                Shape shape = Shape.of((int) stored.width(), (int) stored.height(), from.changes());
                boolean fits = shape.turn() == whole.turn()
                        && shape.isLike(whole.width(), whole.height(), SAME_SHAPE)
                        && Math.min(shape.width(), shape.height()) >= size.shortSide();
                if (fits) {
                    Painted painted = paint(from, Optional.empty(), size, Optional.of(whole));
                    if (painted.damage().isEmpty()) {
                        return Optional.of(painted);
                    }
                }
            } catch (DecodeException e) {
                // The picture itself may still be sound.
            }
        }
        return Optional.empty();
    }

    private static long area(Item thumbnail) {
        return thumbnail
                .first(Property.Size.class)
                .map(size -> size.width() * size.height())
                .orElse(0L);
    }

    /** @param standsFor the shape of the picture that a thumbnail is of */
    private Painted paint(Source from, Optional<Item> alpha, TargetSize size, Optional<Shape> standsFor)
            throws DecodeException, IOException {
        Memory memory = new Memory(bytes, limits);
        boolean small = reduction(from, memory, size) >= UNSEEN_EDGES;
        ItemDecoder decoder = decoder(memory, false, small);
        Property.Size stored = decoder.size(from.item());
        memory.hold(stored, Canvas.bytesFor(stored.width(), stored.height(), size));
        Canvas canvas = new Canvas(from.changes(), size);
        Optional<Opacity> opacity = alpha.isEmpty() ? Optional.empty() : Optional.of(opacity(alpha.get(), memory));
        decoder.decode(from.item(), opacity.map(known -> known.over(canvas)).orElse(canvas));
        Optional<String> damage = decoder.damage().or(() -> opacity.flatMap(Opacity::damage));
        Pixels pixels = canvas.pixels(standsFor.orElse(canvas.shape()));
        return new Painted(canvas.shape(), pixels, damage.map(why -> told(why, decoder.share())), decoder.share());
    }

    private static String told(String damage, double share) {
        return share < 1 ? String.format("%.0f %% of it can be decoded: %s", Math.floor(100 * share), damage) : damage;
    }

    private int reduction(Source from, Memory memory, TargetSize size) throws DecodeException {
        Property.Size stored = decoder(memory, false, false).size(from.item());
        Shape shape = Shape.of((int) stored.width(), (int) stored.height(), from.changes());
        return size.reduction(shape.width(), shape.height());
    }

    /**
     * How opaque a picture is.
     *
     * @param amounts empty where they cannot be decoded: the picture is shown without them
     */
    private record Opacity(Optional<Samples> amounts, boolean premultiplied, Optional<String> damage) {

        Sink over(Canvas canvas) {
            return amounts.<Sink>map(known -> new Transparency(known, premultiplied, canvas))
                    .orElse(canvas);
        }
    }

    private Opacity opacity(Item alpha, Memory memory) throws DecodeException, IOException {
        boolean premultiplied = file.isPremultiplied(item);
        try {
            ItemDecoder decoder = decoder(memory, true, false);
            Source from = Source.of(file, alpha);
            Property.Size size = decoder.size(from.item());
            memory.hold(size, Frame.bytesFor(size.width(), size.height()));
            Frame frame = new Frame();
            decoder.decodeAmounts(from.item(), frame);
            return new Opacity(Optional.of(frame.samples()), premultiplied, decoder.damage());
        } catch (DecodeException e) {
            if (e.kind() != DecodeException.Kind.DAMAGED) {
                throw e;
            }
            String lost = "what of it is transparent cannot be decoded: " + e.getMessage();
            return new Opacity(Optional.empty(), premultiplied, Optional.of(lost));
        }
    }

    /** What the colours mean, where not those of sRGB: as the picture says, or else its first tile. */
    private Optional<ByteBuffer> profile() throws DecodeException {
        Optional<ByteBuffer> own = profile(item).or(() -> profile(source.item()));
        if (own.isPresent()) {
            return own;
        }
        List<Item> parts = file.parts(source.item());
        return parts.isEmpty() ? Optional.empty() : profile(parts.get(0));
    }

    private static Optional<ByteBuffer> profile(Item of) {
        return of.first(Property.Profile.class)
                .map(Property.Profile::icc)
                .or(() -> of.first(Property.Colours.class)
                        .flatMap(coded -> PrimariesProfile.of(coded.primaries(), coded.transfer())));
    }
}
