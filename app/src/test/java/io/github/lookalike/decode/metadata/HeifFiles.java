package io.github.lookalike.decode.metadata;

import static io.github.lookalike.decode.Boxes.box;
import static io.github.lookalike.decode.Boxes.joined;
import static io.github.lookalike.decode.Boxes.latin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** HEIC files that hold no picture, but say a lot of it. */
final class HeifFiles {

    private HeifFiles() {}

    /** @param inOwnBox whether the data lies in the box for small data, not behind the tables */
    static byte[] describedBy(byte[] tiff, String xmp, boolean inOwnBox) {
        byte[] exif = joined(new byte[] {0, 0, 0, 6}, latin("Exif\0\0"), tiff);
        byte[] packet = xmp.getBytes(StandardCharsets.UTF_8);
        byte[] type = box("ftyp", latin("heic\0\0\0\0mif1heic"));
        byte[] meta = meta(exif, packet, inOwnBox, 0);
        byte[] placed = meta(exif, packet, inOwnBox, inOwnBox ? 0 : type.length + meta.length + 8);
        return joined(type, placed, box("mdat", inOwnBox ? new byte[9] : joined(exif, packet)));
    }

    private static byte[] meta(byte[] exif, byte[] xmp, boolean inOwnBox, int start) {
        byte[] places = ByteBuffer.allocate(8 + 2 * 16)
                .putInt(1 << 24)
                .putShort((short) 0x4400)
                .putShort((short) 2)
                .put(place(2, inOwnBox, start, exif.length))
                .put(place(3, inOwnBox, start + exif.length, xmp.length))
                .array();
        byte[] items = joined(
                new byte[] {0, 0, 0, 0, 0, 3},
                item(1, "hvc1\0"),
                item(2, "Exif\0"),
                item(3, "mime\0application/rdf+xml\0"));
        return box(
                "meta",
                joined(
                        new byte[4],
                        box("pitm", new byte[] {0, 0, 0, 0, 0, 1}),
                        box("iinf", items),
                        box("iloc", places),
                        box("idat", inOwnBox ? joined(exif, xmp) : new byte[0])));
    }

    private static byte[] place(int item, boolean inOwnBox, int from, int length) {
        return ByteBuffer.allocate(16)
                .putShort((short) item)
                .putShort((short) (inOwnBox ? 1 : 0))
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(from)
                .putInt(length)
                .array();
    }

    private static byte[] item(int id, String said) {
        return box("infe", joined(new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, latin(said)));
    }
}
