package io.github.lookalike.decoder.heic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.decoder.heif.Property.Colours;
import io.github.lookalike.decoder.hevc.ChromaFormat;
import io.github.lookalike.decoder.hevc.HevcFormat;
import io.github.lookalike.decoder.hevc.HevcPicture;
import io.github.lookalike.decoder.hevc.Plane;
import io.github.lookalike.decoder.hevc.VideoSignal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConversionTest {

    private static final int ORANGE = 0xe08020;

    @Test
    void a_colour_is_the_same_by_every_matrix_depth_and_range() {
        double[] kr = {.2126, .299, .2627};
        double[] kb = {.0722, .114, .0593};
        int[] codes = {1, 6, 9};
        for (int i = 0; i < codes.length; i++) {
            for (int bits : new int[] {8, 10, 12}) {
                for (boolean full : new boolean[] {true, false}) {
                    HevcPicture picture = coded(ORANGE, kr[i], kb[i], bits, full);

                    assertNear(shown(picture, new Colours(2, 2, codes[i], full)), ORANGE, 2);
                }
            }
        }
    }

    @Test
    void planes_of_green_blue_and_red_are_those() {
        HevcPicture picture = picture(8, 0x80, 0x20, 0xe0);

        assertNear(shown(picture, new Colours(1, 13, 0, true)), ORANGE, 1);
    }

    @Test
    void light_beyond_white_is_cut_off_as_on_a_screen() {
        HevcPicture picture = picture(8, 250, 128, 160);

        // Red would be 295: it is 255, and with it luma falls by .299 of the rest.
        int rgb = shown(picture, new Colours(2, 2, 6, true));

        assertNear(rgb, 255 << 16 | 227 << 8 | 250, 2);
    }

    private static int shown(HevcPicture picture, Colours colours) {
        Samples samples = new Conversion(picture.format(), colours, false).convert(picture);
        return Pixels.ofPlanes(1, 1, samples.luma(), 1, 1, samples.blue(), samples.red(), 1, 1)
                .rgb(0, 0);
    }

    private static HevcPicture coded(int rgb, double kr, double kb, int bits, boolean full) {
        double red = (rgb >> 16) / 255.0;
        double green = (rgb >> 8 & 0xff) / 255.0;
        double blue = (rgb & 0xff) / 255.0;
        double luma = kr * red + (1 - kr - kb) * green + kb * blue;
        double cb = (blue - luma) / (2 * (1 - kb));
        double cr = (red - luma) / (2 * (1 - kr));
        double lumaRange = full ? (1 << bits) - 1 : 219 << (bits - 8);
        double colourRange = full ? (1 << bits) - 1 : 224 << (bits - 8);
        int black = full ? 0 : 16 << (bits - 8);
        int grey = 128 << (bits - 8);
        return picture(
                bits, (int) Math.round(black + luma * lumaRange), (int) Math.round(grey + cb * colourRange), (int)
                        Math.round(grey + cr * colourRange));
    }

    private static HevcPicture picture(int bits, int luma, int cb, int cr) {
        VideoSignal signal = new VideoSignal(false, false, 2, 2, 2);
        HevcFormat format = new HevcFormat(1, 1, ChromaFormat.FULL, bits, bits, signal);
        return new HevcPicture(format, List.of(plane(luma), plane(cb), plane(cr)), Optional.empty(), 1);
    }

    private static Plane plane(int sample) {
        return new Plane(new short[] {(short) sample}, 0, 1, 1, 1);
    }

    private static void assertNear(int rgb, int wanted, int tolerance) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(rgb >> shift & 0xff)
                    .as("%06x is not %06x", rgb, wanted)
                    .isCloseTo(wanted >> shift & 0xff, within(tolerance));
        }
    }
}
