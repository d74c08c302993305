package io.github.lookalike.decode;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.Metadata;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Rectangle;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.api.Turn;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.content.Suffixes;
import io.github.lookalike.decode.imageio.ImageIoDecoder;
import io.github.lookalike.decode.imageio.PartReader;
import io.github.lookalike.decode.imageio.WidenedTiff;
import io.github.lookalike.decode.jpeg.JpegDecoder;
import io.github.lookalike.decode.metadata.MetadataReader;
import io.github.lookalike.decode.plane.Profiled;
import io.github.lookalike.decode.png.PngDecoder;
import io.github.lookalike.decode.png.WidenedPng;
import io.github.lookalike.decode.preview.PreviewDecoder;
import io.github.lookalike.decode.preview.ViewDecoder;
import io.github.lookalike.decode.raster.HdrDecoder;
import io.github.lookalike.decode.raster.IconDecoder;
import io.github.lookalike.decode.raster.QoiDecoder;
import io.github.lookalike.decode.raster.TgaDecoder;
import io.github.lookalike.decode.saving.QuantisationReader;
import io.github.lookalike.decode.source.FileImageSource;
import io.github.lookalike.decode.source.MemoryBudget;
import io.github.lookalike.decode.source.RangedSource;
import io.github.lookalike.decode.webp.WebpDecoder;
import io.github.lookalike.decode.whole.BesideDigest;
import io.github.lookalike.decode.whole.ContentReader;
import io.github.lookalike.decode.whole.CutOff;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads any picture file: tells its type by content, decodes small, turns it upright, reads metadata from the same
 * bytes. Safe for use by several threads at once.
 */
public final class PictureReader {

    /** Arrays that are kept may take this part of the memory there is. */
    private static final int SCRATCH_PART = 32;

    /** In megabytes: two pairs of pictures of one or two megapixels that are compared in full at a time. */
    private static final int SCRATCH = 32;

    private final DecoderOrder decoders;
    private final DecodeLimits limits;
    private final MemoryBudget memory;
    private final Set<String> suffixes;

    private final Scratch scratch = new Scratch(Recent.share(SCRATCH_PART, SCRATCH));

    /** Pictures that were read in full a short while ago; absent where each is read anew. */
    private final @Nullable Recent<Seen, Picture> whole;

    /**
     * @param decoders asked in this order, until one knows the content
     * @param limits how much one file may take
     */
    public PictureReader(List<ImageDecoder> decoders, DecodeLimits limits) {
        this(decoders, List.of(), limits);
    }

    /**
     * @param decoders asked in this order, until one knows the content
     * @param plugins asked before them for formats that they name, else after them; where one fails, the next is asked
     * @param limits how much one file may take
     */
    public PictureReader(List<ImageDecoder> decoders, List<ImageDecoder> plugins, DecodeLimits limits) {
        this.decoders = new DecoderOrder(decoders, plugins);
        this.limits = limits;
        this.memory = new MemoryBudget(limits.maxWorkingBytes());
        Set<String> known = new HashSet<>(Suffixes.all());
        decoders.forEach(decoder -> known.addAll(decoder.suffixes()));
        plugins.forEach(decoder -> known.addAll(decoder.suffixes()));
        this.suffixes = Set.copyOf(known);
        this.whole = null;
    }

    private PictureReader(PictureReader same, Recent<Seen, Picture> whole) {
        this.decoders = same.decoders;
        this.limits = same.limits;
        this.memory = same.memory;
        this.suffixes = same.suffixes;
        this.whole = whole;
    }

    /** A file as it was when it was read: one that changed is another. */
    private record Seen(Path file, long bytes, FileTime modified) {

        static Seen of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(file, now.size(), now.lastModifiedTime());
        }
    }

    /**
     * The same reader that keeps what it read in full last, for several who look at one picture one after the other.
     *
     * @param bytes how much of it is kept; of a pair of large pictures twice as much
     */
    public PictureReader remembering(long bytes) {
        return new PictureReader(this, new Recent<>(bytes, 2 * bytes, Picture::bytes));
    }

    /** Arrays for those who compare what was read. */
    public Scratch scratch() {
        return scratch;
    }

    /** The decoders that need no plugin, within the usual limits. */
    public static List<ImageDecoder> builtIn() {
        return builtIn(DecodeLimits.usual());
    }

    /** The decoders that need no plugin: the fast ones first, the one for everything else last. */
    public static List<ImageDecoder> builtIn(DecodeLimits limits) {
        ImageDecoder general = new ImageIoDecoder(limits.maxPixels(), limits.maxWorkingBytes());
        ImageDecoder png = new PngDecoder(limits.maxPixels(), limits.maxWorkingBytes());
        ImageDecoder webp = new WebpDecoder(limits.maxPixels(), limits.maxWorkingBytes());
        ImageDecoder jpeg = new JpegDecoder();
        List<ImageDecoder> jpegs = List.of(jpeg, general);
        return List.of(
                jpeg,
                png,
                webp,
                new IconDecoder(limits.maxPixels()),
                new TgaDecoder(limits.maxPixels()),
                new HdrDecoder(limits.maxPixels()),
                new QoiDecoder(limits.maxPixels()),
                new ViewDecoder(jpegs),
                new PreviewDecoder(jpegs),
                general);
    }

    /** The suffixes of file names that promise a picture, lower-case without the dot. */
    public Set<String> suffixes() {
        return suffixes;
    }

    /** Whether a file's name promises a picture; the file is not looked at. */
    public boolean mayBePicture(Path file) {
        Path name = file.getFileName();
        return name != null && suffixes.contains(Suffixes.of(name.toString()));
    }

    /** Whether nothing in a file's name tells what it is, so that only its content can. */
    public static boolean lacksSuffix(Path file) {
        Path name = file.getFileName();
        return name != null && Suffixes.isMissing(name.toString());
    }

    /** Whether a file is surely a picture by its first bytes; what cannot be opened is none. */
    public static boolean hasPictureContent(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sniffer.isSurelyPicture(ByteBuffer.wrap(stream.readNBytes(Sniffer.ENOUGH)));
        } catch (IOException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /**
     * Reads a picture.
     *
     * @param size how large its pixels must be at least
     * @throws UnreadableException when the file gives no picture, whatever is wrong with it
     */
    public Picture read(Path file, TargetSize size) throws UnreadableException {
        Recent<Seen, Picture> kept = whole;
        return kept == null || !size.equals(TargetSize.FULL) ? read(file, size, memory.share()) : readOnce(file, kept);
    }

    private Picture readOnce(Path file, Recent<Seen, Picture> kept) throws UnreadableException {
        Seen seen;
        try {
            seen = Seen.of(file);
        } catch (IOException e) {
            throw ReadFailure.of(e);
        }
        Optional<Picture> known = kept.get(seen);
        if (known.isPresent()) {
            return known.get();
        }
        Picture read = read(file, TargetSize.FULL, memory.share());
        kept.put(seen, read);
        return read;
    }

    /** What one picture that is about to be read has of the memory; it tells whether its reader waits for more. */
    public MemoryBudget.Share share() {
        return memory.share();
    }

    /**
     * Reads a picture.
     *
     * @param size how large its pixels must be at least
     * @param share from {@link #share()}; empty again when this returns
     * @throws UnreadableException when the file gives no picture, whatever is wrong with it
     */
    public Picture read(Path file, TargetSize size, MemoryBudget.Share share) throws UnreadableException {
        return read(file, share, source -> read(source, 0, size));
    }

    /**
     * Reads a page of a document, or a frame of an animation as it is seen on its canvas.
     *
     * @param index from 0, which is what {@link #read} gives
     * @param size how large its pixels must be at least
     * @throws UnreadableException when there is no such page, or it gives no picture
     */
    public Picture readPage(Path file, int index, TargetSize size) throws UnreadableException {
        return read(file, memory.share(), source -> read(source, index, size));
    }

    /**
     * Reads a part of a picture pixel by pixel, in the memory that the part takes.
     *
     * @param part in pixels of the upright picture
     * @return nothing where pictures of this format can be read as a whole only
     * @throws UnreadableException when the picture has no such part, or it cannot be read
     */
    public Optional<Pixels> readPart(Path file, Rectangle part) throws UnreadableException {
        return read(file, memory.share(), source -> {
            ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
            if (!PartReader.reads(type)) {
                return Optional.empty();
            }
            Turn turn = Turn.ofExifOrientation(MetadataReader.read(source, type).orientation());
            PartReader reader = new PartReader(limits.maxPixels(), limits.maxWorkingBytes());
            return Optional.of(reader.read(RangedSource.of(source), type, turn, part));
        });
    }

    /** What is done with an open file. */
    @FunctionalInterface
    private interface Work<T> {
        T with(FileImageSource source) throws IOException, DecodeException, UnreadableException;
    }

    private <T> T read(Path file, MemoryBudget.Share share, Work<T> work) throws UnreadableException {
        if (Files.isDirectory(file)) {
            throw ReadFailure.folder();
        }
        try (share;
                FileImageSource source = FileImageSource.open(file, limits.maxFileBytes(), share)) {
            return work.with(source);
        } catch (IOException e) {
            throw ReadFailure.of(e);
        } catch (DecodeException e) {
            throw ReadFailure.of(e);
        } catch (RuntimeException e) {
            // The edge to decoders, ours and others', at work on hostile content: one file never stops a run.
            throw ReadFailure.of(e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // Here, too: what one file asked for is free again by now.
            throw ReadFailure.of(e);
        }
    }

    /** How a picture was saved. */
    public Saved saved(Path file) {
        try (MemoryBudget.Share share = memory.share();
                FileImageSource source = FileImageSource.open(file, limits.maxFileBytes(), share)) {
            ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
            return new Saved(QuantisationReader.read(source, type), isWidened(source, type));
        } catch (IOException | RuntimeException e) {
            // The parser meets hostile files.
            return Saved.UNTOLD;
        }
    }

    private boolean isWidened(FileImageSource source, ContentType type) {
        try {
            return switch (type) {
                case PNG -> WidenedPng.is(source);
                case TIFF -> new WidenedTiff(limits.maxPixels(), limits.maxWorkingBytes()).is(source);
                default -> false;
            };
        } catch (IOException | DecodeException | RuntimeException | OutOfMemoryError e) {
            // These parsers, too, and they read all of it.
            return false;
        }
    }

    /**
     * A digest of all that a file holds beside its pages: films, sounds, maps of depth and light, layers. Empty where that
     * cannot be told.
     */
    public Optional<String> beside(Path file) {
        try (MemoryBudget.Share share = memory.share();
                FileImageSource source = FileImageSource.open(file, limits.maxFileBytes(), share)) {
            return BesideDigest.read(source, Sniffer.sniff(source.head(Sniffer.ENOUGH)));
        } catch (IOException | RuntimeException e) {
            // The parser meets hostile files: what is not known holds a picture back, and that is safe.
            return Optional.empty();
        }
    }

    private Picture read(FileImageSource source, int page, TargetSize size)
            throws IOException, DecodeException, UnreadableException {
        if (source.size() == 0) {
            throw ReadFailure.empty();
        }
        ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
        Optional<Decoded> decoded = decoders.decode(source, type, page, size);
        if (decoded.isEmpty()) {
            throw page == 0 ? ReadFailure.unknown(type) : ReadFailure.noPage(page);
        }
        Metadata metadata = metadata(decoded.get(), source, type);
        return upright(
                decoded.get(), metadata, damage(decoded.get(), source, type, metadata), note(source.path(), type));
    }

    /** What decoding met, or what the file shows of it besides. */
    private static Optional<String> damage(Decoded decoded, FileImageSource source, ContentType type, Metadata metadata)
            throws IOException {
        if (decoded.damage().isPresent()) {
            return decoded.damage();
        }
        Optional<String> cut = CutOff.of(source, type, metadata.content());
        return cut.isPresent() ? cut : FlatSuspicion.of(decoded.pixels(), source, metadata.content());
    }

    /** What the file says of itself, and all that it holds: as its decoder knows, or else by its headers. */
    private static Metadata metadata(Decoded decoded, FileImageSource source, ContentType type) {
        return MetadataReader.read(source, type).toBuilder()
                .content(decoded.content().or(() -> ContentReader.read(source, type)))
                .build();
    }

    private static Picture upright(Decoded decoded, Metadata metadata, Optional<String> damage, Optional<String> note) {
        Turn turn = Turn.ofExifOrientation(decoded.orientation().orElse(metadata.orientation()));
        Pixels colours = colours(decoded);
        Optional<OwnColours> own = colours == decoded.pixels()
                ? Optional.empty()
                : decoded.profile()
                        .map(profile -> new OwnColours(decoded.pixels().turned(turn), profile));
        return new Picture(
                decoded.format(),
                colours.turned(turn),
                own,
                turn.transposes() ? decoded.height() : decoded.width(),
                turn.transposes() ? decoded.width() : decoded.height(),
                metadata,
                damage,
                decoded.share(),
                note);
    }

    private static Pixels colours(Decoded decoded) {
        return decoded.profile().isEmpty()
                ? decoded.pixels()
                : Profiled.toSrgb(decoded.pixels(), decoded.profile().get());
    }

    /** Tells of a suffix that promises another format. */
    private static Optional<String> note(Path file, ContentType type) {
        String suffix = Suffixes.of(String.valueOf(file.getFileName()));
        boolean misleading = Suffixes.all().contains(suffix) && !type.suffixes().contains(suffix);
        return misleading && type.family() != ContentType.Family.OTHER
                ? Optional.of("is " + type.described() + " although named ." + suffix)
                : Optional.empty();
    }
}
