package io.github.lookalike.ui.scenery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The EXIF segment of a JPEG file with camera, time and, if wanted, a position (EXIF 2.3, TIFF 6.0, big-endian). */
final class ExifSegment {

    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    @SuppressWarnings("ArrayRecordComponent") // entries are never compared
    private record Entry(int tag, int type, int count, byte[] value) {}

    private ExifSegment() {}

    /** The segment with its marker, to be put right after the start of the image. */
    static byte[] of(String make, String model, String taken, boolean positioned) {
        List<Entry> main = new ArrayList<>(List.of(text(0x010F, make), text(0x0110, model)));
        List<Entry> exif = List.of(text(0x9003, taken));
        List<Entry> gps = positioned
                ? List.of(text(1, "N"), rationals(2, 46, 36, 12), text(3, "E"), rationals(4, 8, 2, 47))
                : List.of();
        int exifAt = HEADER + size(main, gps.isEmpty() ? 1 : 2);
        int gpsAt = exifAt + size(exif, 0);
        main.add(pointer(0x8769, exifAt));
        if (!gps.isEmpty()) {
            main.add(pointer(0x8825, gpsAt));
        }
        ByteBuffer tiff = ByteBuffer.allocate(gpsAt + (gps.isEmpty() ? 0 : size(gps, 0)));
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(HEADER);
        write(tiff, main);
        write(tiff, exif);
        if (!gps.isEmpty()) {
            write(tiff, gps);
        }
        ByteBuffer segment = ByteBuffer.allocate(10 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return segment.array();
    }

    private static int size(List<Entry> entries, int more) {
        int values = entries.stream()
                .mapToInt(entry -> entry.value().length > 4 ? entry.value().length : 0)
                .sum();
        return 2 + ENTRY * (entries.size() + more) + 4 + values;
    }

    private static void write(ByteBuffer tiff, List<Entry> entries) {
        int values = tiff.position() + 2 + ENTRY * entries.size() + 4;
        tiff.putShort((short) entries.size());
        for (Entry entry : entries) {
            tiff.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
            if (entry.value().length > 4) {
                tiff.putInt(values);
                values += entry.value().length;
            } else {
                tiff.put(entry.value()).put(new byte[4 - entry.value().length]);
            }
        }
        tiff.putInt(0);
        entries.stream().map(Entry::value).filter(value -> value.length > 4).forEach(tiff::put);
    }

    private static Entry text(int tag, String text) {
        byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Entry(tag, ASCII, value.length, value);
    }

    private static Entry pointer(int tag, int offset) {
        return new Entry(tag, LONG, 1, ByteBuffer.allocate(4).putInt(offset).array());
    }

    private static Entry rationals(int tag, int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length);
        for (int value : values) {
            buffer.putInt(value).putInt(1);
        }
        return new Entry(tag, RATIONAL, values.length, buffer.array());
    }
}
