package io.github.lookalike.decode.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.decode.Reading;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One colour of light, said by the numbers of several primaries. */
final class HdrColoursTest {

    /** A warm tone of sRGB, in light .5, .25 and .0625, and as its file has it with a common exponent of 1. */
    private static final int TONE = 0xbc8947;

    private static final int[] IN_SRGB = {128, 64, 16};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPOSURE=1",
                "PRIMARIES=0.64 0.33 0.29 0.60 0.15 0.06 0.333 0.333",
                "PRIMARIES= .64 .33 .3 .6 .15 .06 .3127 .329",
                "PRIMARIES=nonsense",
                "PRIMARIES=1 2 3",
                "PRIMARIES=.3 .3 .3 .3 .3 .3 .3 .3",
                "PRIMARIES=.3 .3 .3 .3 .3 .3 .3 0"
            })
    void primaries_of_radiance_or_of_srgb_or_none_are_left_as_they_are(String line) throws Exception {
        isTone(shown("FORMAT=32-bit_rle_rgbe\n" + line, IN_SRGB));
    }

    @ParameterizedTest
    @CsvSource({
        "GAMMA=0.454545, 188, 137, 71",
        "GAMMA=2.2, 188, 137, 71",
        "GAMMA=1.0, 128, 64, 16",
        "GAMMA=x, 128, 64, 16"
    })
    void what_was_written_for_screens_is_no_light(String line, int red, int green, int blue) throws Exception {
        isTone(shown("FORMAT=32-bit_rle_rgbe\n" + line, new int[] {red, green, blue}));
    }

    @Test
    void wider_primaries_are_brought_to_those_of_srgb() throws Exception {
        // ITU-R BT.2087, table 1, of BT.709 to BT.2020: what the tone is by these primaries.
        isTone(shown("FORMAT=32-bit_rle_rgbe\nPRIMARIES=.708 .292 .17 .797 .131 .046 .3127 .329", mixed(new double[][] {
            {.6274, .3293, .0433}, {.0691, .9195, .0114}, {.0164, .0880, .8956}
        })));
    }

    @Test
    void xyz_becomes_red_green_and_blue_and_its_white_white() throws Exception {
        assertThat(shown("FORMAT=32-bit_rle_xyze", new int[] {255, 255, 255})).isEqualTo(0xffffff);
        // The primaries of Radiance under a white of equal energy, which is what its own programs write.
        isTone(shown("FORMAT=32-bit_rle_xyze", mixed(new double[][] {
            {.5141, .3239, .1620}, {.2651, .6701, .0648}, {.0241, .1229, .8530}
        })));
    }

    private static int[] mixed(double[][] matrix) {
        int[] numbers = new int[3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                numbers[row] += (int) Math.round(100 * matrix[row][i] * IN_SRGB[i]);
            }
            numbers[row] = Math.round(numbers[row] / 100f);
        }
        return numbers;
    }

    private int shown(String header, int[] numbers) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("#?RADIANCE\n" + header + "\n\n-Y 4 +X 4\n").getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 16; i++) {
            for (int number : numbers) {
                file.write(number);
            }
            file.write(128);
        }
        return Reading.reader()
                .read(Files.write(folder.resolve("a.hdr"), file.toByteArray()), Reading.SMALL)
                .pixels()
                .rgb(1, 1);
    }

    private static void isTone(int rgb) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat((rgb >> shift) & 0xff).as("%x at %d", rgb, shift).isCloseTo((TONE >> shift) & 0xff, within(5));
        }
    }
}
