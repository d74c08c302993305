package io.github.lookalike.accuracy.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The EXIF segment of a JPEG as a camera writes it: make, model, orientation, capture time (EXIF 2.3, big-endian). */
final class ExifSegment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter HUNDREDTHS = DateTimeFormatter.ofPattern("SS", Locale.ROOT);

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(int tag, int type, int count, byte[] value) {}

    private ExifSegment() {}

    /** Nothing but the orientation, 1 to 8. */
    static byte[] oriented(int orientation) {
        List<Entry> main = List.of(number(0x0112, SHORT, orientation));
        ByteBuffer tiff = started(HEADER + size(main));
        write(tiff, main);
        return segment(tiff);
    }

    /** A camera's, to the hundredth of a second. */
    static byte[] taken(LocalDateTime time) {
        List<Entry> exif = List.of(
                text(0x9003, TIME.format(time)),
                text(0x9004, TIME.format(time)),
                text(0x9291, HUNDREDTHS.format(time)));
        List<Entry> camera = List.of(text(0x010f, "Example"), text(0x0110, "Trial 1"), number(0x0112, SHORT, 1));
        int exifAt = HEADER + size(camera) + ENTRY;
        List<Entry> main = List.of(camera.get(0), camera.get(1), camera.get(2), number(0x8769, LONG, exifAt));
        ByteBuffer tiff = started(exifAt + size(exif));
        write(tiff, main);
        write(tiff, exif);
        return segment(tiff);
    }

    private static ByteBuffer started(int size) {
        return ByteBuffer.allocate(size)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(HEADER);
    }

    private static byte[] segment(ByteBuffer tiff) {
        ByteBuffer segment = ByteBuffer.allocate(10 + tiff.capacity());
        segment.putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.flip());
        return segment.array();
    }

    private static int size(List<Entry> entries) {
        int values = 0;
        for (Entry entry : entries) {
            values += entry.value().length > 4 ? entry.value().length : 0;
        }
        return 2 + ENTRY * entries.size() + 4 + values;
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
        for (Entry entry : entries) {
            if (entry.value().length > 4) {
                tiff.put(entry.value());
            }
        }
    }

    private static Entry text(int tag, String text) {
        byte[] value = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Entry(tag, ASCII, value.length, value);
    }

    private static Entry number(int tag, int type, int number) {
        ByteBuffer value = ByteBuffer.allocate(type == SHORT ? 2 : 4);
        if (type == SHORT) {
            value.putShort((short) number);
        } else {
            value.putInt(number);
        }
        return new Entry(tag, type, 1, value.array());
    }
}
