package io.github.lookalike.decode.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.decode.Reading;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole samples of any size, with a sign and without: a TIFF that goes from an eighth of the light to seven eighths. */
final class TiffSamplesTest {

    private static final int WIDTH = 20;
    private static final int HEIGHT = 12;
    private static final int UNSIGNED = 1;
    private static final int SIGNED = 2;
    private static final int WHITE_IS_ZERO = 0;
    private static final int GREY = 1;
    private static final int COLOUR = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32})
    void numbers_without_a_sign_go_from_black_to_white(int bits) throws Exception {
        isDarkThenLight(read(tiff(bits, UNSIGNED, GREY, 1L << (bits - 3), 7L << (bits - 3))));
    }

    @ParameterizedTest(name = "{0} bits, photometric {1}")
    @CsvSource({"8, 1", "16, 1", "32, 1", "8, 2", "16, 2", "32, 2"})
    void numbers_with_a_sign_go_from_the_smallest_to_the_largest(int bits, int photometric) throws Exception {
        long half = 1L << (bits - 1);

        isDarkThenLight(read(tiff(bits, SIGNED, photometric, half / 4 - half, 7 * half / 4 - half)));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32})
    void numbers_with_a_sign_that_nobody_used_begin_at_zero(int bits) throws Exception {
        isDarkThenLight(read(tiff(bits, SIGNED, GREY, 1L << (bits - 4), 7L << (bits - 4))));
    }

    /** As ImageMagick 6 does. */
    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32})
    void numbers_that_were_written_without_the_sign_they_are_said_to_have_are_told_by_their_steps(int bits)
            throws Exception {
        isDarkThenLight(read(tiff(bits, SIGNED, GREY, 1L << (bits - 3), 7L << (bits - 3))));
    }

    @Test
    void white_may_be_the_smallest_number_with_a_sign() throws Exception {
        isDarkThenLight(read(tiff(8, SIGNED, WHITE_IS_ZERO, 96, -96)));
    }

    private Pixels read(byte[] file) throws Exception {
        return Reading.reader()
                .read(Files.write(folder.resolve("a.tif"), file), Reading.SMALL)
                .pixels();
    }

    private static void isDarkThenLight(Pixels pixels) {
        assertThat(pixels.luma(0, 3)).isBetween(30, 34);
        assertThat(pixels.luma(WIDTH - 1, 3)).isBetween(221, 225);
    }

    private static byte[] tiff(int bits, int format, int photometric, long left, long right) {
        int samples = photometric == COLOUR ? 3 : 1;
        int fields = 10;
        int data = 8 + 2 + fields * 12 + 4 + 12;
        int bytes = bits / 8 * samples * WIDTH * HEIGHT;
        ByteBuffer file = ByteBuffer.allocate(data + bytes);
        file.putInt(0x4d4d002a).putInt(8).putShort((short) fields);
        number(file, 256, WIDTH);
        number(file, 257, HEIGHT);
        each(file, 258, bits, samples, data - 12);
        number(file, 259, 1);
        number(file, 262, photometric);
        number(file, 273, data);
        number(file, 277, samples);
        number(file, 278, HEIGHT);
        number(file, 279, bytes);
        each(file, 339, format, samples, data - 6);
        file.position(data);
        for (int i = 0; i < WIDTH * HEIGHT * samples; i++) {
            long value = left + (right - left) * (i / samples % WIDTH) / (WIDTH - 1);
            for (int shift = bits - 8; shift >= 0; shift -= 8) {
                file.put((byte) (value >> shift));
            }
        }
        return file.array();
    }

    private static void number(ByteBuffer file, int tag, int value) {
        file.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }

    /** One short number for each sample, beside the entry where they are three. */
    private static void each(ByteBuffer file, int tag, int value, int samples, int beside) {
        file.putShort((short) tag).putShort((short) 3).putInt(samples);
        if (samples == 1) {
            file.putShort((short) value).putShort((short) 0);
            return;
        }
        file.putInt(beside);
        for (int i = 0; i < samples; i++) {
            file.putShort(beside + 2 * i, (short) value);
        }
    }
}
