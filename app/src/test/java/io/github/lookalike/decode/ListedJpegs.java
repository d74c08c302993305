package io.github.lookalike.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JPEGs that list another picture behind their own (CIPA DC-007, "MPF"), as MPO files do. */
public final class ListedJpegs {

    /** The kind of a picture for the other eye. */
    public static final int DISPARITY = 0x020002;

    private ListedJpegs() {}

    /** A picture with a list of itself and another one, which follows it. */
    public static byte[] listed(byte[] picture, int kind, byte[] other) {
        int base = 2 + 4 + 4;
        int whole = 2 + 4 + 4 + 58 + picture.length - 2;
        ByteBuffer list = ByteBuffer.allocate(62).order(ByteOrder.LITTLE_ENDIAN);
        list.put(bytes("MPF\0II*\0")).putInt(8).putShort((short) 1);
        list.putShort((short) 0xb002).putShort((short) 7).putInt(32).putInt(26).putInt(0);
        list.putInt(0x030000).putInt(whole).putInt(0).putInt(0);
        list.putInt(kind).putInt(other.length).putInt(whole - base).putInt(0);
        return joined(withSegment(picture, 0xe2, list.array()), other);
    }

    /** A picture with a segment more, before all others. */
    public static byte[] withSegment(byte[] picture, int code, byte[] content) {
        byte[] head = ByteBuffer.allocate(4)
                .putShort((short) (0xff00 | code))
                .putShort((short) (content.length + 2))
                .array();
        return joined(Arrays.copyOf(picture, 2), head, content, Arrays.copyOfRange(picture, 2, picture.length));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One after the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
