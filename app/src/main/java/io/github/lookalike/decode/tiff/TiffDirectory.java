package io.github.lookalike.decode.tiff;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** One image file directory (TIFF 6.0 §2): what its tags say, as far as they are numbers or text. */
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
    public static final int JPEG_OFFSET = 0x201;
    public static final int JPEG_LENGTH = 0x202;
    public static final int EXIF_DIRECTORY = 0x8769;
    public static final int EXIF_WIDTH = 0xa002;
    public static final int EXIF_HEIGHT = 0xa003;
    public static final int DNG_VERSION = 0xc612;
    public static final int DNG_CROP_SIZE = 0xc620;
    /** Panasonic's RW2 keeps its preview in a tag of IFD 0. */
    public static final int JPEG_FROM_RAW = 0x2e;

    private static final int MOST_ENTRIES = 1000;
    private static final int MOST_VALUES = 64;

    private final Map<Integer, Entry> entries = new HashMap<>();
    private final TiffBytes bytes;
    private final long next;

    /** A tag's type, how many values, and where the first lies. */
    private record Entry(int type, long count, long valuesAt) {}

    TiffDirectory(TiffBytes bytes, long offset) throws IOException {
        this.bytes = bytes;
        int count = Math.min(MOST_ENTRIES, bytes.u16(offset));
        for (int i = 0; i < count && bytes.contains(offset + 2 + 12L * i); i++) {
            take(offset + 2 + 12L * i);
        }
        this.next = bytes.u32(offset + 2 + 12L * count);
    }

    private void take(long at) throws IOException {
        int type = bytes.u16(at + 2);
        long count = bytes.u32(at + 4);
        boolean inside = count * size(type) <= 4;
        entries.putIfAbsent(bytes.u16(at), new Entry(type, count, inside ? at + 8 : bytes.u32(at + 8)));
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
            default -> OptionalLong.empty();
        };
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
