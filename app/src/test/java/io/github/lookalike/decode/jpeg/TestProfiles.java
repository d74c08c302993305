package io.github.lookalike.decode.jpeg;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Colour profiles, and files that have them. */
public final class TestProfiles {

    private static final int PIECE = 60_000;

    private TestProfiles() {}

    /** Red and green trade places. */
    static byte[] swapped() {
        ICC_Profile profile = ICC_Profile.getInstance(builtIn(ColorSpace.CS_sRGB));
        byte[] red = profile.getData(ICC_Profile.icSigRedColorantTag);
        profile.setData(ICC_Profile.icSigRedColorantTag, profile.getData(ICC_Profile.icSigGreenColorantTag));
        profile.setData(ICC_Profile.icSigGreenColorantTag, red);
        return profile.getData();
    }

    /** The primaries of telephones' screens (Display P3) under D50, each X, Y and Z in 1/65536. */
    public static byte[] wide() {
        ICC_Profile profile = ICC_Profile.getInstance(builtIn(ColorSpace.CS_sRGB));
        profile.setData(ICC_Profile.icSigRedColorantTag, primary(33759, 15807, -69));
        profile.setData(ICC_Profile.icSigGreenColorantTag, primary(19159, 45351, 2743));
        profile.setData(ICC_Profile.icSigBlueColorantTag, primary(10300, 4372, 51392));
        return profile.getData();
    }

    private static byte[] primary(int x, int y, int z) {
        return ByteBuffer.allocate(20)
                .put("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(x)
                .putInt(y)
                .putInt(z)
                .array();
    }

    static byte[] builtIn(int space) {
        return ICC_Profile.getInstance(space).getData();
    }

    /** A PNG with a profile in the chunk iCCP behind its header (PNG 3rd edition, 11.3.2.3). */
    public static byte[] inPng(byte[] profile, byte[] png) {
        Deflater deflater = new Deflater();
        deflater.setInput(profile);
        deflater.finish();
        byte[] deflated = new byte[profile.length + 64];
        int length = deflater.deflate(deflated);
        deflater.end();
        byte[] chunk = ByteBuffer.allocate(4 + 3 + length)
                .put("iCCPp\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(deflated, 0, length)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        int header = 8 + 25;
        return ByteBuffer.allocate(png.length + chunk.length + 8)
                .put(png, 0, header)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    /** The file with a profile in as many segments as it needs. */
    public static byte[] with(byte[] profile, byte[] jpeg) {
        int count = (profile.length + PIECE - 1) / PIECE;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        for (int i = 0; i < count; i++) {
            int length = Math.min(PIECE, profile.length - i * PIECE);
            bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe2, (byte) ((length + 16) >> 8), (byte) (length + 16)});
            bytes.writeBytes("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(new byte[] {(byte) (i + 1), (byte) count});
            bytes.write(profile, i * PIECE, length);
        }
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
