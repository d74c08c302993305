package io.github.lookalike.decoder.heif;

import io.github.lookalike.api.DecodeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The box {@code iloc} (ISO/IEC 14496-12 §8.11.3): where the data of items lies. */
final class ItemLocations {

    /** More pieces than all items of a file have. */
    private static final int MOST = 500_000;

    private ItemLocations() {}

    /**
     * A piece of an item's data.
     *
     * @param index of the reference to the item that it lies in, from 1; 0 where that is the first
     * @param offset from the beginning of what it lies in
     * @param length 0 for all that is left of it
     */
    record Extent(long index, long offset, long length) {}

    /**
     * Where the data of one item lies.
     *
     * @param construction what its pieces lie in: 0 the file, 1 the box {@code idat}, 2 other items
     * @param elsewhere whether it lies in another file
     */
    record Location(int construction, boolean elsewhere, List<Extent> extents) {

        Location {
            extents = List.copyOf(extents);
        }
    }

    static Map<Long, Location> read(Box box) throws DecodeException {
        Cursor cursor = box.cursor();
        int version = cursor.u8();
        cursor.skip(3);
        int widths = cursor.u16();
        Widths width = new Widths(
                widths >> 12, widths >> 8 & 15, widths >> 4 & 15, version == 1 || version == 2 ? widths & 15 : 0);
        long count = cursor.id(version >= 2);
        Map<Long, Location> locations = new HashMap<>();
        int extents = 0;
        for (long i = 0; i < count && cursor.remaining() > 0 && extents < MOST; i++) {
            long item = cursor.id(version >= 2);
            int construction = version == 0 ? 0 : cursor.u16() & 15;
            boolean elsewhere = cursor.u16() != 0;
            Location location = new Location(construction, elsewhere, extents(cursor, width));
            extents += location.extents().size();
            locations.putIfAbsent(item, location);
        }
        return locations;
    }

    /** How many bytes each number has. */
    private record Widths(int offset, int length, int base, int index) {

        /** Bytes of one piece. */
        int extent() {
            return offset + length + index;
        }
    }

    private static List<Extent> extents(Cursor cursor, Widths width) throws DecodeException {
        long base = cursor.number(width.base());
        int count = cursor.u16();
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < count && (width.extent() > 0 || i == 0); i++) {
            long index = cursor.number(width.index());
            long offset = base + cursor.number(width.offset());
            long length = cursor.number(width.length());
            if (offset < 0) {
                throw new DecodeException("damaged: it names a place that no file reaches");
            }
            extents.add(new Extent(index, offset, length));
        }
        return extents;
    }
}
