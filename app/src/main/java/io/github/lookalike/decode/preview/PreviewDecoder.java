package io.github.lookalike.decode.preview;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.ImageDecoder;
import io.github.lookalike.api.ImageSource;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.content.Sniffer;
import io.github.lookalike.decode.preview.Container.Size;
import io.github.lookalike.decode.problem.DecodeProblem;
import io.github.lookalike.decode.problem.ProblemCause;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.source.BytesSource;
import io.github.lookalike.decode.source.RangedSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads camera raw, HEIC and AVIF files by a JPEG preview, if they carry one that is large enough. HEIC and AVIF without
 * one are left to others.
 */
public final class PreviewDecoder implements ImageDecoder {

    /** Smaller ones are thumbnails: black bars and stale contents are common among them. */
    private static final int SMALLEST_SIDE = 120;
    /**
     * HEIC and AVIF have no previews beside thumbnails as a rule: EXIF has them of 160×120, some telephones of 512×384, and
     * an old one would be taken for the picture. Both what a preview needs at least, and its share of the picture's side.
     */
    private static final int SMALLEST_SIDE_IN_HEIF = 400;

    private static final int SMALLEST_SHARE_IN_HEIF = 8;

    /** The preview taken has this many times the target, so that the choice does not show in the result. */
    private static final int OVERSAMPLING = 3;

    private static final List<ContentType> TYPES = Arrays.stream(ContentType.values())
            .filter(type -> type.family() == ContentType.Family.RAW || type.family() == ContentType.Family.HEIF)
            .toList();

    private final List<ImageDecoder> jpegDecoders;

    /** @param jpegDecoders read the previews, asked in this order */
    public PreviewDecoder(List<ImageDecoder> jpegDecoders) {
        this.jpegDecoders = List.copyOf(jpegDecoders);
    }

    @Override
    public List<String> formats() {
        return TYPES.stream().map(ContentType::title).toList();
    }

    @Override
    public List<String> suffixes() {
        return TYPES.stream()
                .flatMap(type -> type.suffixes().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Decoded> decode(ImageSource source, TargetSize size) throws DecodeException, IOException {
        RangedSource ranged = RangedSource.of(source);
        ContentType type = Sniffer.sniff(source.head(Sniffer.ENOUGH));
        Optional<Container> container = container(ranged, type);
        if (container.isEmpty()) {
            return Optional.empty();
        }
        boolean heif = type.family() == ContentType.Family.HEIF;
        Container found = searched(container.get(), ranged);
        List<EmbeddedJpeg> usable = usable(found, heif ? smallestInHeif(found) : SMALLEST_SIDE);
        if (usable.isEmpty()) {
            if (heif) {
                return Optional.empty();
            }
            throw ProblemCause.of(DecodeProblem.NO_PREVIEW, noPreview(found));
        }
        EmbeddedJpeg preview = choose(usable, size);
        return Optional.of(decoded(found, preview, picture(preview, ranged, size)));
    }

    private static Optional<Container> container(RangedSource source, ContentType type) throws IOException {
        ByteWindow window = new ByteWindow(source);
        return switch (type.family()) {
            case HEIF -> Optional.of(HeifPicture.read(window, type.title()));
            case RAW ->
                switch (type) {
                    case RAF -> Optional.of(FujiRaw.read(window));
                    case CR3 -> Optional.of(CanonRaw3.read(window));
                    case CR2, ORF, RW2 -> TiffRaw.read(window, type);
                    default ->
                        Optional.of(new Container(type.title(), List.of(), Optional.empty(), OptionalInt.empty()));
                };
            case PICTURE -> type == ContentType.TIFF ? TiffRaw.read(window, type) : Optional.empty();
            case UNREADABLE_PICTURE, OTHER -> Optional.empty();
        };
    }

    /** The container with previews found by searching, when its tables lead to none that is large enough. */
    private static Container searched(Container container, RangedSource source) throws IOException {
        boolean enough = container.previews().stream().anyMatch(jpeg -> jpeg.shortSide() >= SMALLEST_SIDE);
        return enough ? container : container.with(JpegSearch.search(source));
    }

    private static int smallestInHeif(Container container) {
        int side = container
                .size()
                .map(size -> Math.min(size.width(), size.height()))
                .orElse(0);
        return Math.max(SMALLEST_SIDE_IN_HEIF, side / SMALLEST_SHARE_IN_HEIF);
    }

    /** The previews that are large enough, the smallest first. */
    private static List<EmbeddedJpeg> usable(Container container, int smallestSide) {
        return container.previews().stream()
                .filter(jpeg -> jpeg.shortSide() >= smallestSide)
                .sorted(Comparator.comparingInt(EmbeddedJpeg::shortSide))
                .toList();
    }

    /** The smallest preview that is amply large, or else the largest. */
    private static EmbeddedJpeg choose(List<EmbeddedJpeg> usable, TargetSize size) {
        long ample = (long) size.shortSide() * OVERSAMPLING;
        return usable.stream()
                .filter(jpeg -> jpeg.shortSide() >= ample)
                .findFirst()
                .orElse(usable.get(usable.size() - 1));
    }

    private static String noPreview(Container container) {
        String found = container.previews().isEmpty() ? "no JPEG preview" : "only a tiny preview";
        return container.format() + " picture with " + found + " inside; convert it to JPEG to compare it";
    }

    private Decoded picture(EmbeddedJpeg preview, RangedSource source, TargetSize size)
            throws DecodeException, IOException {
        int length = (int) Math.min(preview.length(), Integer.MAX_VALUE - 16);
        ImageSource jpeg = BytesSource.within(source, preview.at(), length);
        for (ImageDecoder decoder : jpegDecoders) {
            Optional<Decoded> decoded = decoder.decode(jpeg, size);
            if (decoded.isPresent()) {
                return decoded.get();
            }
        }
        throw ProblemCause.of(DecodeProblem.NO_PREVIEW, "its preview is a JPEG of a kind that cannot be read");
    }

    private static Decoded decoded(Container container, EmbeddedJpeg preview, Decoded picture) {
        Size shown = new Size(preview.width(), preview.height());
        Size named =
                container.size().filter(size -> size.pixels() > shown.pixels()).orElse(shown);
        boolean alreadyUpright = named.isPortrait() != shown.isPortrait();
        Size full = alreadyUpright ? named.turned() : named;
        OptionalInt orientation = alreadyUpright ? OptionalInt.of(1) : container.orientation();
        Decoded decoded = new Decoded(
                        container.format(),
                        picture.pixels(),
                        full.width(),
                        full.height(),
                        orientation,
                        picture.damage())
                .ofWhichThereIs(picture.share());
        return picture.profile().map(decoded::in).orElse(decoded);
    }
}
