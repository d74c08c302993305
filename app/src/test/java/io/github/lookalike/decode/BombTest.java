package io.github.lookalike.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.TargetSize;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that would grow without end: a reason, not a crash. The limits here are those of a heap of 256 MB. */
final class BombTest {

    private static final DecodeLimits SMALL_HEAP = new DecodeLimits(64 << 20, 1_000_000_000L, 64 << 20);

    @TempDir
    private Path folder;

    private final PictureReader reader = new PictureReader(PictureReader.builtIn(SMALL_HEAP), SMALL_HEAP);

    @Test
    void a_png_that_claims_two_gigapixels() throws IOException {
        assertThat(codeOf(png(50_000, 40_000, new byte[100]))).isEqualTo("DEC-05");
        assertThat(codeOf(png(Integer.MAX_VALUE, 1, new byte[100]))).isEqualTo("DEC-05");
        assertThat(codeOf(png(1, Integer.MAX_VALUE, new byte[100]))).isEqualTo("DEC-05");
    }

    @Test
    void a_png_that_claims_more_rows_than_it_has() throws IOException {
        assertThat(codeOf(png(20_000, 20_000, new byte[100_000]))).isEqualTo("DEC-03");
    }

    @Test
    void a_png_of_many_megapixels_of_nothing_is_a_picture() throws IOException {
        assertThat(codeOf(png(8_000, 8_000, new byte[8_000 * 24_001]))).isEqualTo("read");
    }

    @Test
    void a_tiff_whose_directories_go_round_in_circles() throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x100).putShort((short) 4).putInt(1).putInt(100);
        tiff.putShort((short) 0x101).putShort((short) 4).putInt(1).putInt(100);
        tiff.putShort((short) 0x14a).putShort((short) 4).putInt(1).putInt(8);
        tiff.putInt(8);

        assertThat(codeOf(tiff.array())).isEqualTo("DEC-03");
    }

    @Test
    void a_gif_without_end() throws IOException {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.write("GIF89a".getBytes(StandardCharsets.US_ASCII));
        gif.write(new byte[] {-1, -1, -1, -1, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
        gif.write(new byte[] {0x2c, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2});
        for (int i = 0; i < 4000; i++) {
            gif.write(255);
            gif.write(new byte[255]);
        }

        assertThat(codeOf(gif.toByteArray())).startsWith("DEC-0");
    }

    private String codeOf(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bomb"), bytes);
        try {
            reader.read(file, new TargetSize(128));
            return "read";
        } catch (UnreadableException e) {
            return e.code();
        }
    }

    private static byte[] png(int width, int height, byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(bytes);
        png.writeLong(0x89504e470d0a1a0aL);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(png, "IHDR", header.put((byte) 8).put((byte) 2).array());
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(deflated, new Deflater(1))) {
            stream.write(data);
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
