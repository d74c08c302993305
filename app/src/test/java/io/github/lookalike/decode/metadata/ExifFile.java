package io.github.lookalike.decode.metadata;

import io.github.lookalike.api.Metadata;
import io.github.lookalike.decode.content.ContentType;
import io.github.lookalike.decode.source.BytesSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A JPEG file of metadata alone, made tag by tag. */
final class ExifFile {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int UNDEFINED = 7;
    private static final int SIGNED_RATIONAL = 10;

    private record Value(int type, int count, ByteBuffer bytes) {}

    /** Tags below this lie in the first directory, all others in the one for EXIF. */
    private static final int FIRST_OF_EXIF = 0x829a;

    private final Map<Integer, Value> first = new TreeMap<>();
    private final Map<Integer, Value> exif = new TreeMap<>();
    private String xmp = "";

    ExifFile text(int tag, String text) {
        byte[] bytes = (text + '\0').getBytes(StandardCharsets.US_ASCII);
        return put(tag, new Value(ASCII, bytes.length, ByteBuffer.wrap(bytes)));
    }

    ExifFile bytes(int tag, byte[] bytes) {
        return put(tag, new Value(UNDEFINED, bytes.length, ByteBuffer.wrap(bytes)));
    }

    ExifFile number(int tag, int number) {
        return put(
                tag,
                new Value(
                        SHORT,
                        1,
                        ByteBuffer.allocate(4).putShort((short) number).rewind()));
    }

    ExifFile rational(int tag, int above, int below) {
        return put(
                tag,
                new Value(
                        SIGNED_RATIONAL,
                        1,
                        ByteBuffer.allocate(8).putInt(above).putInt(below).rewind()));
    }

    /** An XMP packet of one description. */
    ExifFile xmp(String attributes, String elements) {
        xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description " + attributes + ">" + elements
                + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        return this;
    }

    /** A note as iPhones write it. */
    static byte[] applesNote(String burst, String pairing) {
        ByteBuffer note = ByteBuffer.allocate(200);
        note.put("Apple iOS\0\0\1MM".getBytes(StandardCharsets.US_ASCII));
        note.putShort((short) 2);
        appleText(note, 0x0b, burst, 60);
        appleText(note, 0x11, pairing, 120);
        note.putInt(0);
        return note.array();
    }

    private static void appleText(ByteBuffer note, int tag, String text, int at) {
        note.putShort((short) tag)
                .putShort((short) ASCII)
                .putInt(text.length() + 1)
                .putInt(at);
        ByteBuffer value = note.duplicate();
        value.position(at).put(text.getBytes(StandardCharsets.US_ASCII));
    }

    Metadata read() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        segment(jpeg, "Exif\0\0", tiff());
        if (!xmp.isEmpty()) {
            segment(jpeg, "http://ns.adobe.com/xap/1.0/\0", xmp.getBytes(StandardCharsets.UTF_8));
        }
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
        return MetadataReader.read(
                new BytesSource(Path.of("a.jpg"), ByteBuffer.wrap(jpeg.toByteArray())), ContentType.JPEG);
    }

    private ExifFile put(int tag, Value value) {
        (tag < FIRST_OF_EXIF ? first : exif).put(tag, value);
        return this;
    }

    private byte[] tiff() {
        ByteBuffer tiff = ByteBuffer.allocate(4000);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        int exifAt = 8 + 2 + 12 * (first.size() + 1) + 4;
        int dataAt = exifAt + 2 + 12 * exif.size() + 4;
        tiff.putShort((short) (first.size() + 1));
        dataAt = entries(tiff, first, dataAt);
        tiff.putShort((short) 0x8769)
                .putShort((short) 4)
                .putInt(1)
                .putInt(exifAt)
                .putInt(0);
        tiff.putShort((short) exif.size());
        entries(tiff, exif, dataAt);
        tiff.putInt(0);
        return tiff.array();
    }

    private static int entries(ByteBuffer tiff, Map<Integer, Value> values, int firstFree) {
        int free = firstFree;
        for (Map.Entry<Integer, Value> entry : values.entrySet()) {
            Value value = entry.getValue();
            tiff.putShort(entry.getKey().shortValue())
                    .putShort((short) value.type())
                    .putInt(value.count());
            int size = value.bytes().remaining();
            int at = size <= 4 ? tiff.position() : free;
            tiff.duplicate().position(at).put(value.bytes().duplicate());
            tiff.putInt(size <= 4 ? tiff.getInt(at) : at);
            free += size <= 4 ? 0 : size;
        }
        return free;
    }

    private static void segment(ByteArrayOutputStream jpeg, String name, byte[] content) {
        int length = 2 + name.length() + content.length;
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        jpeg.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        jpeg.writeBytes(content);
    }
}
