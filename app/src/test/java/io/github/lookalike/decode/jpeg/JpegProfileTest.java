package io.github.lookalike.decode.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.plane.Profiled;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Colour profiles: heeded where one would see them, harmless where they are broken. */
final class JpegProfileTest {

    @Test
    void colours_of_another_space_become_those_one_sees() throws IOException, DecodeException {
        for (byte[] profile : new byte[][] {TestProfiles.swapped(), TestProfiles.builtIn(ColorSpace.CS_LINEAR_RGB)}) {
            byte[] bytes = TestProfiles.with(profile, TestJpegs.read("444"));

            assertThat(difference(pixels(bytes), ImageIO.read(new ByteArrayInputStream(bytes))))
                    .isLessThan(3);
            assertThat(difference(pixels(TestJpegs.read("444")), ImageIO.read(new ByteArrayInputStream(bytes))))
                    .isGreaterThan(10);
        }
    }

    @Test
    void grey_of_another_space_becomes_what_one_sees() throws IOException, DecodeException {
        Pixels plain = pixels(TestJpegs.read("grey"));
        Pixels linear = pixels(TestProfiles.with(TestProfiles.builtIn(ColorSpace.CS_GRAY), TestJpegs.read("grey")));

        assertThat(linear.averagedLuma(1, 1)[0]).isGreaterThan(plain.averagedLuma(1, 1)[0] + 20);
        assertThat(linear.averagedBlueDifference(1, 1)[0]).isBetween(127f, 129f);
    }

    @Test
    void the_usual_colours_are_left_as_they_are() throws IOException, DecodeException {
        for (String name : new String[] {"444", "420", "grey", "progressive"}) {
            assertSame(
                    pixels(TestProfiles.with(TestProfiles.builtIn(ColorSpace.CS_sRGB), TestJpegs.read(name))),
                    pixels(TestJpegs.read(name)));
        }
    }

    @Test
    void a_broken_profile_changes_nothing() throws IOException, DecodeException {
        Pixels plain = pixels(TestJpegs.read("444"));

        assertSame(
                pixels(TestProfiles.with("no profile at all".getBytes(StandardCharsets.UTF_8), TestJpegs.read("444"))),
                plain);
        assertSame(pixels(TestProfiles.with(Arrays.copyOf(TestProfiles.swapped(), 300), TestJpegs.read("444"))), plain);
        assertSame(pixels(TestProfiles.with(TestProfiles.builtIn(ColorSpace.CS_GRAY), TestJpegs.read("444"))), plain);
        assertSame(pixels(TestProfiles.with(TestProfiles.builtIn(ColorSpace.CS_PYCC), TestJpegs.read("444"))), plain);
    }

    @Test
    void changed_bytes_in_a_profile_end_in_pixels() throws IOException, DecodeException {
        byte[] sound = TestProfiles.swapped();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] profile = sound.clone();
            for (int i = 0; i <= seed % 8; i++) {
                int most = random.nextBoolean() ? 400 : profile.length;
                profile[random.nextInt(most)] = (byte) random.nextInt(256);
            }

            assertThat(pixels(TestProfiles.with(profile, TestJpegs.read("444"))).width())
                    .isEqualTo(26);
        }
    }

    private static Pixels pixels(byte[] bytes) throws IOException, DecodeException {
        return seen(new JpegDecoder()
                .decode(new BytesSource(bytes), new TargetSize(10))
                .orElseThrow());
    }

    private static Pixels seen(Decoded decoded) {
        return decoded.profile()
                .map(profile -> Profiled.toSrgb(decoded.pixels(), profile))
                .orElse(decoded.pixels());
    }

    /** How far the colours of a grid are from each other in the middle, in levels. */
    private static double difference(Pixels pixels, BufferedImage image) {
        int[] averages = pixels.averagedRgb(7, 5);
        double sum = 0;
        for (int i = 0; i < averages.length; i++) {
            int left = i % 7 * image.getWidth() / 7;
            int top = i / 7 * image.getHeight() / 5;
            for (int shift = 0; shift <= 16; shift += 8) {
                double expected = 0;
                for (int y = 0; y < 30; y++) {
                    for (int x = 0; x < 29; x++) {
                        expected += image.getRGB(left + x, top + y) >> shift & 255;
                    }
                }
                sum += Math.abs(expected / (30 * 29) - (averages[i] >> shift & 255));
            }
        }
        return sum / (3 * averages.length);
    }

    private static void assertSame(Pixels one, Pixels other) {
        assertThat(one.averagedRgb(13, 11)).containsExactly(other.averagedRgb(13, 11));
    }
}
