package io.github.lookalike.decode.tiff;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** One image file directory (TIFF 6.0 §2, or BigTIFF's wider one): what its tags say, as far as they are numbers or text. */
public final class TiffDirectory {

    public static final int NEW_SUBFILE_TYPE = 0xfe;
    public static final int IMAGE_WIDTH = 0x100;
    public static final int IMAGE_LENGTH = 0x101;
    public static final int BITS_PER_SAMPLE = 0x102;
    public static final int COMPRESSION = 0x103;
    public static final int PHOTOMETRIC = 0x106;
    public static final int MAKE = 0x10f;
    public static final int STRIP_OFFSETS = 0x111;
    public static final int ORIENTATION = 0x112;
    public static final int SAMPLES_PER_PIXEL = 0x115;
    public static final int ROWS_PER_STRIP = 0x116;
    public static final int STRIP_BYTE_COUNTS = 0x117;
    public static final int TILE_WIDTH = 0x142;
    public static final int TILE_LENGTH = 0x143;
    public static final int SUB_DIRECTORIES = 0x14a;
    public static final int SAMPLE_FORMAT = 0x153;
    public static final int JPEG_OFFSET = 0x201;
    public static final int JPEG_LENGTH = 0x202;
    public static final int EXIF_DIRECTORY = 0x8769;
    public static final int EXTRA_SAMPLES = 0x152;
    public static final int OLD_SUBFILE_TYPE = 0xff;
    public static final int PHOTOSHOP_LAYERS = 0x935c;
    public static final int COLOUR_PROFILE = 0x8773;
    public static final int EXIF_COLOUR_SPACE = 0xa001;
    public static final int INTEROPERABILITY_DIRECTORY = 0xa005;
    /** Tag 1 of the interoperability directory (DCF 2.0). */
    public static final int INTEROPERABILITY_INDEX = 1;

    public static final int EXIF_WIDTH = 0xa002;
    public static final int EXIF_HEIGHT = 0xa003;
    public static final int DNG_VERSION = 0xc612;
    public static final int DNG_CROP_SIZE = 0xc620;
    /** Panasonic's RW2 keeps its preview in a tag of IFD 0. */
    public static final int JPEG_FROM_RAW = 0x2e;

    private static final long COLOUR_FILTER_ARRAY = 32803;
    private static final long LINEAR_RAW = 34892;
    private static final long REDUCED = 1;
    private static final long MASK = 4;
    private static final int MOST_ENTRIES = 250;
    private static final int MOST_VALUES = 64;

    private final Map<Integer, Entry> entries = new HashMap<>();
    private final TiffBytes bytes;
    private final long next;

    /** A tag's type, how many values, and where the first lies. */
    private record Entry(int type, long count, long valuesAt) {}

    TiffDirectory(TiffBytes bytes, long offset) throws IOException {
        this.bytes = bytes;
        TiffBytes.Shape shape = bytes.shape();
        int count = (int) Math.min(MOST_ENTRIES, bytes.count(offset));
        long first = offset + shape.countLength();
        for (int i = 0; i < count && bytes.contains(first + (long) shape.entryLength() * i); i++) {
            take(first + (long) shape.entryLength() * i);
        }
        this.next = bytes.offset(first + (long) shape.entryLength() * count);
    }

    private void take(long at) throws IOException {
        int type = bytes.u16(at + 2);
        long count = bytes.offset(at + 4);
        int width = bytes.shape().offsetLength();
        // As a double: the count may be anything.
        boolean inside = (double) count * size(type) <= width;
        long valuesAt = at + 4 + width;
        entries.putIfAbsent(bytes.u16(at), new Entry(type, count, inside ? valuesAt : bytes.offset(valuesAt)));
    }

    /** The offset of the next directory, 0 when this is the last. */
    long next() {
        return next;
    }

    public boolean has(int tag) {
        return entries.containsKey(tag);
    }

    /** The first value of a tag; empty when it is absent or no whole number. */
    public OptionalLong number(int tag) throws IOException {
        return number(tag, 0);
    }

    /** A value of a tag by its index; empty when there is none or it is no whole number. */
    public OptionalLong number(int tag, int index) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null || index >= Math.min(MOST_VALUES, entry.count())) {
            return OptionalLong.empty();
        }
        long at = entry.valuesAt() + (long) index * size(entry.type());
        return switch (entry.type()) {
            case 1, 7 -> OptionalLong.of(bytes.u8(at));
            case 3 -> OptionalLong.of(bytes.u16(at));
            case 4, 13 -> OptionalLong.of(bytes.u32(at));
            case 5 -> OptionalLong.of(bytes.u32(at) / Math.max(1, bytes.u32(at + 4)));
            case 16, 18 -> OptionalLong.of(bytes.u64(at));
            default -> OptionalLong.empty();
        };
    }

    /** Whether it holds what a sensor saw, or is the first of a DNG, which holds that somewhere. */
    public boolean isRaw() throws IOException {
        return has(DNG_VERSION) || isSensor();
    }

    /** Whether its picture is what a sensor saw: with a filter of one colour before each pixel, or after that. */
    public boolean isSensor() throws IOException {
        long photometric = number(PHOTOMETRIC).orElse(0);
        return photometric == COLOUR_FILTER_ARRAY || photometric == LINEAR_RAW;
    }

    /** Whether its picture is no page: a smaller copy of another one, or a mask over it. */
    boolean isDependent() throws IOException {
        long kind = number(NEW_SUBFILE_TYPE).orElse(0);
        return (kind & REDUCED) != 0
                || (kind & MASK) != 0
                || number(OLD_SUBFILE_TYPE).orElse(0) == 2;
    }

    /** How many values a tag has; 0 when it is absent. */
    public long count(int tag) {
        Entry entry = entries.get(tag);
        return entry == null ? 0 : entry.count();
    }

    /** Where the values of a tag lie in the whole file; empty when it is absent. */
    public OptionalLong place(int tag) {
        Entry entry = entries.get(tag);
        return entry == null ? OptionalLong.empty() : OptionalLong.of(bytes.base() + entry.valuesAt());
    }

    /** A text of at most {@value #MOST_VALUES} characters; empty when the tag is absent. */
    public String text(int tag) throws IOException {
        Entry entry = entries.get(tag);
        StringBuilder text = new StringBuilder();
        if (entry != null && entry.type() == 2) {
            for (int i = 0; i < Math.min(MOST_VALUES, entry.count()); i++) {
                text.append((char) bytes.u8(entry.valuesAt() + i));
            }
        }
        return text.toString().replace('\0', ' ').strip();
    }

    /** The place in the whole file that an offset of this TIFF means. */
    public long absolute(long offset) {
        return bytes.base() + offset;
    }

    private static int size(int type) {
        return switch (type) {
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12, 16, 17, 18 -> 8;
            default -> 1;
        };
    }
}
