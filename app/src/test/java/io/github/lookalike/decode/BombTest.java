package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that would grow without end, read several at once in a heap of 256 MB: a reason, not a crash. */
final class BombTest {

    @TempDir
    private static Path folder;

    private static Map<String, String> outcomes = Map.of();

    @BeforeAll
    static void read_all_of_them() throws Exception {
        put("two-gigapixels.png", png(50_000, 40_000, 100));
        put("two-gigapixels-wide.png", png(Integer.MAX_VALUE, 1, 100));
        put("two-gigapixels-high.png", png(1, Integer.MAX_VALUE, 100));
        put("cut.png", png(20_000, 20_000, 100_000));
        put("nothing.png", png(8_000, 8_000, 8_000 * 24_001));
        put("circle.tif", circularTiff());
        put("endless.gif", endlessGif());
        put("hollow.jpg", jpeg(0xc0, 65_500, 65_500, 100));
        put("hollow-progressive.jpg", jpeg(0xc2, 65_500, 65_500, 100));
        for (int i = 0; i < 6; i++) {
            put("as-large-as-its-bytes-allow-" + i + ".jpg", jpeg(0xc2, 32_000, 31_000, 8_000_000));
        }
        outcomes = SmallJvm.outcomes(folder, "256m", 4);
    }

    @Test
    void a_png_that_claims_two_gigapixels() {
        assertThat(outcomes)
                .containsEntry("two-gigapixels.png", "DEC-05")
                .containsEntry("two-gigapixels-wide.png", "DEC-05")
                .containsEntry("two-gigapixels-high.png", "DEC-05");
    }

    @Test
    void a_png_that_claims_more_rows_than_it_has() {
        assertThat(outcomes).containsEntry("cut.png", "DEC-03");
    }

    @Test
    void a_png_of_many_megapixels_of_nothing_is_a_picture() {
        assertThat(outcomes).containsEntry("nothing.png", "PNG");
    }

    @Test
    void a_tiff_whose_directories_go_round_in_circles() {
        assertThat(outcomes).containsEntry("circle.tif", "DEC-03");
    }

    @Test
    void a_gif_without_end() {
        assertThat(outcomes.get("endless.gif")).startsWith("DEC-0");
    }

    @Test
    void a_jpeg_of_four_gigapixels_in_a_hundred_bytes() {
        assertThat(outcomes.get("hollow.jpg")).startsWith("DEC-0");
        assertThat(outcomes.get("hollow-progressive.jpg")).startsWith("DEC-0");
    }

    @Test
    void several_jpegs_of_as_many_pixels_as_their_bytes_could_hold() {
        for (int i = 0; i < 6; i++) {
            assertThat(outcomes.get("as-large-as-its-bytes-allow-" + i + ".jpg"))
                    .isIn("JPEG", "DEC-03");
        }
    }

    private static void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] circularTiff() {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x100).putShort((short) 4).putInt(1).putInt(100);
        tiff.putShort((short) 0x101).putShort((short) 4).putInt(1).putInt(100);
        tiff.putShort((short) 0x14a).putShort((short) 4).putInt(1).putInt(8);
        tiff.putInt(8);
        return tiff.array();
    }

    private static byte[] endlessGif() throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        gif.write(new byte[] {-1, -1, -1, -1, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
        gif.write(new byte[] {0x2c, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2});
        for (int i = 0; i < 4000; i++) {
            gif.write(255);
            gif.write(new byte[255]);
        }
        return gif.toByteArray();
    }

    /** One grey component whose DC code has but one symbol of one bit: blocks without a difference. */
    private static byte[] jpeg(int frame, int width, int height, int dataBytes) {
        ByteBuffer jpeg = ByteBuffer.allocate(200 + dataBytes);
        jpeg.putShort((short) 0xffd8);
        jpeg.putShort((short) 0xffdb).putShort((short) 67).put((byte) 0);
        for (int i = 0; i < 64; i++) {
            jpeg.put((byte) 1);
        }
        jpeg.putShort((short) (0xff00 | frame)).putShort((short) 11).put((byte) 8);
        jpeg.putShort((short) height).putShort((short) width);
        jpeg.put(new byte[] {1, 1, 0x11, 0});
        for (int table : new int[] {0x00, 0x10}) {
            jpeg.putShort((short) 0xffc4).putShort((short) 20).put((byte) table);
            jpeg.put((byte) 1).put(new byte[15]).put((byte) 0);
        }
        boolean progressive = frame == 0xc2;
        jpeg.putShort((short) 0xffda).putShort((short) 8).put(new byte[] {1, 1, 0, 0, (byte) (progressive ? 0 : 63), 0
        });
        jpeg.put(new byte[dataBytes]);
        jpeg.putShort((short) 0xffd9);
        return Arrays.copyOf(jpeg.array(), jpeg.position());
    }

    /** With so many bytes of nothing, which are never held at once. */
    private static byte[] png(int width, int height, int data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(bytes);
        png.writeLong(0x89504e470d0a1a0aL);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(png, "IHDR", header.put((byte) 8).put((byte) 2).array());
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(deflated, new Deflater(1))) {
            byte[] piece = new byte[10_000];
            for (int written = 0; written < data; written += piece.length) {
                stream.write(piece, 0, Math.min(piece.length, data - written));
            }
        }
        chunk(png, "IDAT", deflated.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) checksum.getValue());
    }
}
