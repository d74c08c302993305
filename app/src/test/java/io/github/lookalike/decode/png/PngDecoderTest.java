package io.github.lookalike.decode.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lookalike.api.DecodeException;
import io.github.lookalike.api.Decoded;
import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.TargetSize;
import io.github.lookalike.decode.Reading;
import io.github.lookalike.decode.source.BytesSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PngDecoderTest {

    private final PngDecoder decoder = new PngDecoder(1_000_000_000L, 64 << 20);

    @Test
    void the_whole_conformance_suite_is_as_the_jdk_reads_it() throws Exception {
        List<Path> suite = Reading.corpora("hostile/pngsuite").stream()
                .filter(file -> file.getFileName()
                        .toString()
                        .matches("(basn|basi|s\\d\\d|f\\d\\d|z0|oi|tb[bgwy]n[123]|tp1).*\\.png"))
                .toList();
        assertThat(suite).hasSizeGreaterThan(60);
        for (Path file : suite) {
            byte[] bytes = Files.readAllBytes(file);
            Pixels pixels = decode(bytes, TargetSize.FULL).pixels();
            assertThat(largestDifference(pixels, bytes)).as(file.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void reducing_is_averaging() throws Exception {
        byte[] bytes = written(noise(700, 500, BufferedImage.TYPE_3BYTE_BGR));

        Pixels small = decode(bytes, new TargetSize(50)).pixels();
        Pixels full = decode(bytes, TargetSize.FULL).pixels();

        assertThat(small.width()).isEqualTo(88);
        assertThat(small.coveredColumns()).isEqualTo(87.5);
        for (int i = 0; i < small.width() * small.height(); i++) {
            assertThat(small.luma(i % 88, i / 88) - Reading.cell(full, 8, i % 88, i / 88))
                    .isBetween(-1.1f, 1.1f);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void what_the_jdk_writes_is_read(int type) throws Exception {
        byte[] bytes = written(noise(97, 61, type));

        assertThat(largestDifference(decode(bytes, TargetSize.FULL).pixels(), bytes))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void a_truncated_picture_is_damaged_when_most_of_it_is_there_and_refused_when_not() throws Exception {
        byte[] bytes = written(noise(300, 200, BufferedImage.TYPE_3BYTE_BGR));

        Decoded most = decode(Arrays.copyOf(bytes, bytes.length * 3 / 4), new TargetSize(50));

        assertThat(most.damage()).hasValueSatisfying(text -> assertThat(text).contains("of 200 rows"));
        assertThat(most.height()).isEqualTo(200);
        assertThatThrownBy(() -> decode(Arrays.copyOf(bytes, bytes.length / 4), new TargetSize(50)))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("truncated");
    }

    @Test
    void data_that_do_not_fit_their_checksum_are_damaged() throws Exception {
        byte[] bytes = written(noise(300, 200, BufferedImage.TYPE_3BYTE_BGR));
        assertThat(decode(bytes, new TargetSize(50)).damage()).isEmpty();
        // The sum ends the data, before the sum of their chunk and the length of the last one.
        int sum = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("IEND") - 12;
        bytes[sum] ^= 1;
        assertThat(decode(bytes, new TargetSize(50)).damage())
                .hasValueSatisfying(text -> assertThat(text).contains("checksum"));
    }

    @Test
    void of_a_transparent_grey_the_low_bits_count() throws Exception {
        BufferedImage white = new BufferedImage(9, 5, BufferedImage.TYPE_BYTE_BINARY);
        white.createGraphics().fillRect(0, 0, 9, 5);
        byte[] png = written(white);
        int palette = new String(png, StandardCharsets.ISO_8859_1).indexOf("PLTE");
        assumeTrue(palette < 0, "the JDK wrote a palette");
        byte[] key = {0, 0, 0, 2, 't', 'R', 'N', 'S', 0, (byte) 0xff, 0, 0, 0, 0};
        byte[] keyed = new byte[png.length + key.length];
        System.arraycopy(png, 0, keyed, 0, 33);
        System.arraycopy(key, 0, keyed, 33, key.length);
        System.arraycopy(png, 33, keyed, 33 + key.length, png.length - 33);

        assertThat(decode(keyed, TargetSize.FULL).pixels().luma(4, 2)).isEqualTo(128);
    }

    @Test
    void an_interlaced_picture_that_is_cut_off_is_shown_coarsely_and_says_so() throws Exception {
        byte[] bytes = Reading.fixture("scene-interlaced.png");
        byte[] half = Arrays.copyOf(bytes, bytes.length * 6 / 10);

        Decoded cutOff = decode(half, new TargetSize(8));

        assertThat(cutOff.damage()).hasValueSatisfying(text -> assertThat(text).contains("fine detail is missing"));
        Pixels sound = decode(bytes, TargetSize.FULL).pixels();
        float[] one = cutOff.pixels().averagedLuma(5, 3);
        float[] other = sound.averagedLuma(5, 3);
        for (int i = 0; i < one.length; i++) {
            assertThat(one[i] - other[i]).isBetween(-40f, 40f);
        }
        assertThatThrownBy(() -> decode(half, TargetSize.FULL)).hasMessageContaining("truncated");
    }

    private Decoded decode(byte[] bytes, TargetSize size) throws DecodeException, IOException {
        Optional<Decoded> decoded = decoder.decode(new BytesSource(Path.of("a.png"), ByteBuffer.wrap(bytes)), size);
        return decoded.orElseThrow();
    }

    private static BufferedImage noise(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int value = ((x * 255 / width) & 0xf0) | random.nextInt(16);
                int alpha = y % 5 == 0 ? 0x60 : 0xff;
                image.setRGB(x, y, alpha << 24 | value << 16 | (255 - value) << 8 | (y & 0xff));
            }
        }
        return image;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "png", bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** Of luma, against the JDK's own full decode laid over mid-grey. Its grey is not converted, as ours is not. */
    private static int largestDifference(Pixels pixels, byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        boolean grey = image.getColorModel().getColorSpace().getNumComponents() == 1;
        int largest = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int wanted = grey ? greyLuma(image, x, y) : luma(image.getRGB(x, y));
                largest = Math.max(largest, Math.abs(wanted - pixels.luma(x, y)));
            }
        }
        return largest;
    }

    private static int greyLuma(BufferedImage image, int x, int y) {
        int[] samples = image.getRaster().getPixel(x, y, (int[]) null);
        int bits = image.getColorModel().getComponentSize(0);
        int value = samples[0] * 255 / ((1 << bits) - 1);
        int alpha = samples.length > 1 ? samples[1] * 255 / ((1 << bits) - 1) : 255;
        return (value * alpha + 128 * (255 - alpha)) / 255;
    }

    private static int luma(int argb) {
        int alpha = argb >>> 24;
        double sum = 0;
        double[] weights = {.114, .587, .299};
        for (int i = 0; i < 3; i++) {
            sum += weights[i] * ((((argb >> (8 * i)) & 0xff) * alpha + 128 * (255 - alpha)) / 255.0);
        }
        return (int) Math.round(sum);
    }
}
