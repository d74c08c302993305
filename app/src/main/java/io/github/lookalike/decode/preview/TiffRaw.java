package io.github.lookalike.decode.preview;

import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.preview.Container.Size;
import io.github.lookalike.decode.source.ByteWindow;
import io.github.lookalike.decode.tiff.TiffDirectories;
import io.github.lookalike.decode.tiff.TiffDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Raw formats that are TIFF inside: NEF, CR2, ARW, DNG, PEF, SRW, ORF, RW2 and others. */
final class TiffRaw {

    private static final long OLD_JPEG = 6;
    private static final long JPEG = 7;

    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("NIKON", "NEF"),
            Map.entry("SONY", "ARW"),
            Map.entry("PENTAX", "PEF"),
            Map.entry("RICOH", "PEF"),
            Map.entry("SAMSUNG", "SRW"),
            Map.entry("HASSELBLAD", "3FR"),
            Map.entry("EASTMAN", "DCR"),
            Map.entry("KODAK", "DCR"),
            Map.entry("SEIKO", "ERF"),
            Map.entry("MAMIYA", "MEF"),
            Map.entry("LEAF", "MOS"),
            Map.entry("PHASE", "IIQ"),
            Map.entry("PANASONIC", "RW2"),
            Map.entry("LEICA", "RWL"),
            Map.entry("OLYMPUS", "ORF"),
            Map.entry("OM", "ORF"));

    private final ByteWindow window;
    private final ContentType type;
    private final List<TiffDirectory> pages;
    private final List<TiffDirectory> all;

    private TiffRaw(ByteWindow window, ContentType type, TiffDirectories directories) {
        this.window = window;
        this.type = type;
        this.pages = directories.pages();
        this.all = directories.all();
    }

    /** The raw file; empty when it is an ordinary TIFF picture. */
    static Optional<Container> read(ByteWindow window, ContentType type) throws IOException {
        TiffRaw raw = new TiffRaw(window, type, TiffDirectories.read(window, 0));
        if (raw.pages.isEmpty() || (type == ContentType.TIFF && !raw.isRaw())) {
            return Optional.empty();
        }
        return Optional.of(new Container(raw.format(), raw.previews(), raw.size(), raw.orientation()));
    }

    private boolean isRaw() throws IOException {
        for (TiffDirectory directory : all) {
            if (directory.isRaw()) {
                return true;
            }
        }
        return false;
    }

    private String format() throws IOException {
        if (type != ContentType.TIFF) {
            return type.title();
        }
        if (pages.get(0).has(TiffDirectory.DNG_VERSION)) {
            return "DNG";
        }
        String make = pages.get(0).text(TiffDirectory.MAKE).toUpperCase(Locale.ROOT);
        return FORMATS.getOrDefault(make.split("[ _-]", 2)[0], "RAW");
    }

    private List<EmbeddedJpeg> previews() throws IOException {
        List<EmbeddedJpeg> found = new ArrayList<>();
        for (TiffDirectory directory : all) {
            add(found, directory, TiffDirectory.JPEG_OFFSET, TiffDirectory.JPEG_LENGTH);
            long compression = directory.number(TiffDirectory.COMPRESSION).orElse(0);
            boolean oneStrip = directory.count(TiffDirectory.STRIP_OFFSETS) == 1;
            if ((compression == JPEG || compression == OLD_JPEG) && oneStrip) {
                add(found, directory, TiffDirectory.STRIP_OFFSETS, TiffDirectory.STRIP_BYTE_COUNTS);
            }
            OptionalLong inside = directory.place(TiffDirectory.JPEG_FROM_RAW);
            if (inside.isPresent()) {
                EmbeddedJpeg.find(window, inside.getAsLong(), directory.count(TiffDirectory.JPEG_FROM_RAW))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private void add(List<EmbeddedJpeg> found, TiffDirectory directory, int offsetTag, int lengthTag)
            throws IOException {
        OptionalLong offset = directory.number(offsetTag);
        OptionalLong length = directory.number(lengthTag);
        if (offset.isPresent() && length.isPresent()) {
            EmbeddedJpeg.find(window, directory.absolute(offset.getAsLong()), length.getAsLong())
                    .ifPresent(found::add);
        }
    }

    /** A DNG says what to crop to; other formats have the largest of the sizes they name. */
    private Optional<Size> size() throws IOException {
        Optional<Size> largest = Optional.empty();
        for (TiffDirectory directory : all) {
            Optional<Size> crop = size(directory, TiffDirectory.DNG_CROP_SIZE, 0, TiffDirectory.DNG_CROP_SIZE, 1);
            if (crop.isPresent()) {
                return crop;
            }
            largest = larger(largest, size(directory, TiffDirectory.IMAGE_WIDTH, 0, TiffDirectory.IMAGE_LENGTH, 0));
            largest = larger(largest, size(directory, TiffDirectory.EXIF_WIDTH, 0, TiffDirectory.EXIF_HEIGHT, 0));
            if (type == ContentType.RW2) {
                largest = larger(largest, size(directory, 7, 0, 6, 0));
            }
        }
        return largest;
    }

    private static Optional<Size> size(
            TiffDirectory directory, int widthTag, int widthIndex, int heightTag, int heightIndex) throws IOException {
        return Size.of(
                directory.number(widthTag, widthIndex).orElse(0),
                directory.number(heightTag, heightIndex).orElse(0));
    }

    private static Optional<Size> larger(Optional<Size> one, Optional<Size> other) {
        boolean otherWins = one.isEmpty()
                || (other.isPresent() && other.get().pixels() > one.get().pixels());
        return otherWins ? other : one;
    }

    private OptionalInt orientation() throws IOException {
        long value = pages.get(0).number(TiffDirectory.ORIENTATION).orElse(0);
        return value >= 1 && value <= 8 ? OptionalInt.of((int) value) : OptionalInt.empty();
    }
}
