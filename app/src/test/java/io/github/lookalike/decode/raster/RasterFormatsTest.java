package io.github.lookalike.decode.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.decode.Picture;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.UnreadableException;
import io.github.lookalike.words.Worded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of plain formats, each made of one drawing: red and green above blue and yellow. */
final class RasterFormatsTest {

    private static final int WIDTH = 20;
    private static final int HEIGHT = 12;
    private static final int[] QUARTERS = {0xff0000, 0x00ff00, 0x0000ff, 0xffff00};
    private static final int GREY = 0x808080;

    @TempDir
    private Path folder;

    private static int colour(int x, int y) {
        return QUARTERS[(y < HEIGHT / 2 ? 0 : 2) + (x < WIDTH / 2 ? 0 : 1)];
    }

    private Picture read(byte[] file, String suffix) throws UnreadableException, IOException {
        return Reading.reader().read(Files.write(folder.resolve("a." + suffix), file), Reading.SMALL);
    }

    private static void isTheDrawing(Picture picture) {
        assertThat(picture.width()).isEqualTo(WIDTH);
        assertThat(picture.height()).isEqualTo(HEIGHT);
        Pixels pixels = picture.pixels();
        for (int y = 1; y < HEIGHT; y += 3) {
            for (int x = 1; x < WIDTH; x += 3) {
                assertThat(off(pixels.rgb(x, y), colour(x, y)))
                        .as("%s, %s", x, y)
                        .isLessThanOrEqualTo(3);
            }
        }
    }

    private static int off(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)));
        }
        return most;
    }

    @ParameterizedTest(name = "kind {0}, {1} bits, descriptor {2}")
    @CsvSource({
        "2, 24, 0",
        "2, 24, 16",
        "2, 24, 32",
        "2, 24, 48",
        "10, 24, 0",
        "10, 24, 16",
        "10, 24, 32",
        "10, 24, 48",
        "2, 16, 16",
        "10, 16, 48",
        "2, 32, 24",
        "10, 32, 56",
        "2, 32, 16",
        "1, 8, 0",
        "1, 8, 48",
        "9, 8, 16"
    })
    void a_tga_may_begin_in_any_corner(int kind, int bits, int descriptor) throws Exception {
        isTheDrawing(read(tga(kind, bits, descriptor, 0xff), "tga"));
    }

    @Test
    void a_tga_is_as_transparent_as_its_pixels_say_unless_they_never_do() throws Exception {
        assertThat(read(tga(2, 32, 0x28, 0), "tga").pixels().rgb(1, 1)).isEqualTo(0xfe0000);
        byte[] file = tga(2, 32, 0x20, 0xff);
        file[18 + 3] = 0;

        assertThat(read(file, "tga").pixels().rgb(0, 0)).isEqualTo(GREY);
    }

    /** Runs of one pixel where packed. */
    private static byte[] tga(int kind, int bits, int descriptor, int alpha) {
        boolean mapped = (kind & 7) == 1;
        ByteBuffer file = ByteBuffer.allocate(5_000).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 0).put((byte) (mapped ? 1 : 0)).put((byte) kind);
        file.putShort((short) 0).putShort((short) (mapped ? 4 : 0)).put((byte) (mapped ? 24 : 0));
        file.putInt(0).putShort((short) WIDTH).putShort((short) HEIGHT);
        file.put((byte) bits).put((byte) descriptor);
        for (int i = 0; mapped && i < 4; i++) {
            putColour(file, QUARTERS[i], 24, alpha);
        }
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                int x = (descriptor & 0x10) == 0 ? column : WIDTH - 1 - column;
                int y = (descriptor & 0x20) == 0 ? HEIGHT - 1 - row : row;
                if (kind > 8) {
                    file.put((byte) 0x80);
                }
                if (mapped) {
                    file.put((byte) ((y < HEIGHT / 2 ? 0 : 2) + (x < WIDTH / 2 ? 0 : 1)));
                } else {
                    putColour(file, colour(x, y), bits, alpha);
                }
            }
        }
        return Arrays.copyOf(file.array(), file.position());
    }

    private static void putColour(ByteBuffer file, int rgb, int bits, int alpha) {
        if (bits == 16) {
            file.putShort((short) (((rgb >> 19) & 0x1f) << 10 | ((rgb >> 11) & 0x1f) << 5 | ((rgb >> 3) & 0x1f)));
            return;
        }
        file.put((byte) rgb).put((byte) (rgb >> 8)).put((byte) (rgb >> 16));
        if (bits == 32) {
            file.put((byte) alpha);
        }
    }

    @ParameterizedTest(name = "{0} bits")
    @ValueSource(ints = {4, 8, 16, 24, 32})
    void the_mask_of_an_icon_makes_pixels_transparent(int bits) throws Exception {
        for (String suffix : new String[] {"ico", "cur"}) {
            Picture picture = read(icon(bits, suffix.equals("ico") ? 1 : 2), suffix);

            assertThat(picture.width()).isEqualTo(WIDTH);
            assertThat(off(picture.pixels().rgb(2, 1), QUARTERS[0])).isLessThanOrEqualTo(3);
            assertThat(off(picture.pixels().rgb(15, 10), QUARTERS[3])).isLessThanOrEqualTo(3);
            for (int y = 0; y < HEIGHT; y++) {
                assertThat(picture.pixels().rgb(5, y)).isEqualTo(GREY);
            }
        }
    }

    /** The column 5 is transparent. */
    static byte[] icon(int bits, int kind) {
        ByteBuffer file = ByteBuffer.allocate(9_000).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) kind).putShort((short) 1);
        file.put((byte) WIDTH)
                .put((byte) HEIGHT)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) bits);
        file.putInt(8_000).putInt(22);
        file.putInt(40).putInt(WIDTH).putInt(2 * HEIGHT).putShort((short) 1).putShort((short) bits);
        file.position(22 + 40);
        for (int i = 0; bits <= 8 && i < 1 << bits; i++) {
            file.putInt(i < 4 ? QUARTERS[i] : 0);
        }
        for (int y = HEIGHT - 1; y >= 0; y--) {
            int start = file.position();
            for (int x = 0; x < WIDTH; x++) {
                int index = (y < HEIGHT / 2 ? 0 : 2) + (x < WIDTH / 2 ? 0 : 1);
                if (bits == 8) {
                    file.put((byte) index);
                } else if (bits == 4) {
                    int at = start + x / 2;
                    file.put(at, (byte) (file.get(at) | (x % 2 == 0 ? index << 4 : index)));
                    file.position(at + 1);
                } else {
                    putColour(file, colour(x, y), bits, 0);
                }
            }
            file.position(start + (WIDTH * bits + 31) / 32 * 4);
        }
        for (int y = 0; y < HEIGHT; y++) {
            file.putInt(0b100);
        }
        return file.array();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "flat, -Y 12 +X 20",
        "flat, +Y 12 +X 20",
        "flat, -Y 12 -X 20",
        "flat, +Y 12 -X 20",
        "flat, +X 20 -Y 12",
        "flat, -X 20 +Y 12",
        "old, -Y 12 +X 20",
        "old, +X 20 +Y 12",
        "new, -Y 12 +X 20",
        "new, +Y 12 -X 20",
        "new, -X 20 -Y 12"
    })
    void an_hdr_is_flat_or_packed_in_two_ways_and_laid_in_eight(String coding, String size) throws Exception {
        isTheDrawing(read(hdr(coding, size), "hdr"));
    }

    private static byte[] hdr(String coding, String size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n" + size + "\n").getBytes(StandardCharsets.US_ASCII));
        boolean byRows = size.charAt(1) == 'Y';
        int rows = byRows ? HEIGHT : WIDTH;
        int columns = byRows ? WIDTH : HEIGHT;
        int secondSign = size.indexOf(' ', 3) + 1;
        for (int row = 0; row < rows; row++) {
            int[] line = new int[columns];
            for (int column = 0; column < columns; column++) {
                int x = byRows ? column : row;
                int y = byRows ? row : column;
                boolean right = size.charAt(byRows ? secondSign : 0) == '-';
                boolean up = size.charAt(byRows ? 0 : secondSign) == '+';
                line[column] = colour(right ? WIDTH - 1 - x : x, up ? HEIGHT - 1 - y : y);
            }
            write(line, coding, file);
        }
        return file.toByteArray();
    }

    private static void write(int[] line, String coding, ByteArrayOutputStream file) {
        if (coding.equals("new")) {
            file.writeBytes(new byte[] {2, 2, 0, (byte) line.length});
            for (int shift = 16; shift >= -8; shift -= 8) {
                for (int rgb : line) {
                    file.write(1);
                    file.write(shift < 0 ? 128 : (rgb >> shift) & 0xff);
                }
            }
            return;
        }
        for (int x = 0; x < line.length; x++) {
            int same = x + 1;
            while (coding.equals("old") && same < line.length && line[same] == line[x]) {
                same++;
            }
            file.writeBytes(new byte[] {(byte) (line[x] >> 16), (byte) (line[x] >> 8), (byte) line[x], (byte) 128});
            if (same - x > 1) {
                file.writeBytes(new byte[] {1, 1, 1, (byte) (same - x - 1)});
                x = same - 1;
            }
        }
    }

    @Test
    void a_qoi_is_read_with_all_its_ways_to_tell_a_pixel() throws Exception {
        ByteBuffer file = ByteBuffer.allocate(22 + 13);
        file.putInt(0x716f6966).putInt(7).putInt(1).put((byte) 4).put((byte) 0);
        // As it is, by differences, twice the last one, by larger differences, one seen before, and half transparent.
        file.put((byte) 0xfe).put((byte) 100).put((byte) 50).put((byte) 20);
        file.put((byte) (0x40 | 3 << 4 | 2 << 2 | 1));
        file.put((byte) 0xc0);
        file.put((byte) (0x80 | 42)).put((byte) (9 << 4 | 7));
        file.put((byte) ((100 * 3 + 50 * 5 + 20 * 7 + 255 * 11) % 64));
        file.put((byte) 0xff).put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);

        Picture picture = read(file.array(), "qoi");

        assertThat(picture.format()).isEqualTo("QOI");
        int[] wanted = {0x643214, 0x653213, 0x653213, 0x703c1c, 0x643214, GREY};
        for (int x = 0; x < wanted.length; x++) {
            assertThat(off(picture.pixels().rgb(x, 0), wanted[x]))
                    .as("pixel %s", x)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(picture.metadata().content().orElseThrow().alpha()).isTrue();
    }

    @Test
    void an_apple_icon_that_is_jpeg_2000_says_so() {
        ByteBuffer file = ByteBuffer.allocate(600);
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(600);
        file.put("ic09".getBytes(StandardCharsets.US_ASCII)).putInt(592);
        file.putInt(12).put("jP  ".getBytes(StandardCharsets.US_ASCII)).putInt(0x0d0a870a);

        assertThatThrownBy(() -> read(file.array(), "icns"))
                .isInstanceOf(UnreadableException.class)
                .satisfies(Worded.saying("JPEG 2000"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tga", "hdr"})
    void what_ends_early_is_damaged_or_none(String format) throws Exception {
        byte[] whole = format.equals("tga") ? tga(2, 24, 0x20, 0xff) : hdr("flat", "-Y 12 +X 20");

        assertThat(read(Arrays.copyOf(whole, whole.length - 70), format).damage())
                .contains("truncated after " + (format.equals("tga") ? 10 : 11) + " of 12 rows");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 3), format))
                .isInstanceOf(UnreadableException.class);
    }
}
