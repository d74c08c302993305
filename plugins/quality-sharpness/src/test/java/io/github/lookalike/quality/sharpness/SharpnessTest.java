package io.github.lookalike.quality.sharpness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.QualityScore;
import io.github.lookalike.api.QualityScorer;
import io.github.lookalike.api.Reason;
import io.github.lookalike.api.contract.QualityScorerContract;
import io.github.lookalike.api.contract.SampleCandidate;
import io.github.lookalike.api.contract.Samples;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SharpnessTest extends QualityScorerContract {

    @Override
    protected QualityScorer scorer() {
        return new Sharpness();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void an_enlarged_copy_scores_lower_than_its_original(int seed) {
        BufferedImage original = drawn(seed, 400, 300);
        assertThat(of(scaled(original, 800, 600))).isLessThan(of(original) - 0.1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void one_of_a_soft_picture_loses_what_its_pixels_gain(int seed) {
        BufferedImage soft = scaled(drawn(seed, 300, 225), 500, 375);
        assertThat(of(scaled(soft, 750, 563))).isCloseTo(of(soft) + Math.log10(1 / 1.5), within(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_blurred_copy_scores_lower_than_its_original(int seed) {
        BufferedImage original = drawn(seed, 480, 360);
        BufferedImage blurred = scaled(scaled(original, 160, 120), 480, 360);
        assertThat(of(blurred)).isLessThan(of(original) - 0.18);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_reduced_copy_of_a_sharp_picture_scores_about_the_same(int seed) {
        BufferedImage original = drawn(seed, 800, 600);
        assertThat(of(scaled(original, 400, 300))).isCloseTo(of(original), within(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void noise_is_no_detail(int seed) {
        BufferedImage soft = scaled(drawn(seed, 170, 136), 500, 400);
        BufferedImage noisy = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int i = 0; i < 500 * 400; i++) {
            int grey = (soft.getRGB(i % 500, i / 500) & 0xff) + (int) (6 * random.nextGaussian());
            noisy.setRGB(i % 500, i / 500, Math.max(0, Math.min(255, grey)) * 0x10101);
        }
        assertThat(of(noisy)).isLessThan(of(soft) + 0.22);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void an_enlarged_copy_of_a_very_soft_picture_scores_lower_still(int seed) {
        BufferedImage soft = scaled(drawn(seed, 170, 136), 500, 400);
        assertThat(of(scaled(soft, 1000, 800))).isLessThan(of(soft) - 0.15);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void shade_that_falls_off_over_a_soft_picture_does_not_count(int seed) {
        BufferedImage soft = scaled(drawn(seed, 170, 136), 500, 400);
        BufferedImage shaded = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 500 * 400; i++) {
            int grey = (soft.getRGB(i % 500, i / 500) & 0xff) / 2 + i % 500 / 4;
            shaded.setRGB(i % 500, i / 500, grey * 0x10101);
        }
        assertThat(of(shaded)).isCloseTo(of(soft), within(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_mark_on_a_soft_picture_does_not_make_it_sharp(int seed) {
        BufferedImage marked = scaled(drawn(seed, 170, 136), 500, 400);
        double before = of(marked);
        Graphics2D graphics = marked.createGraphics();
        graphics.setColor(Color.ORANGE);
        for (int stroke = 0; stroke < 12; stroke++) {
            graphics.fillRect(350 + 10 * stroke, 370, 3, 15);
        }
        graphics.dispose();
        assertThat(of(marked)).isLessThan(before + 0.1);
    }

    @ParameterizedTest
    @CsvSource({"1, 95", "2, 95", "3, 90", "4, 90"})
    void the_doubled_copy_of_a_very_sharp_picture_shows_that_it_is_one(int seed, int quality) throws IOException {
        BufferedImage grain = grain(seed, 500, 400);
        Pixels doubled = resaved(scaled(grain, 1000, 800), quality);
        assertThat(score(doubled).reasons()).containsExactly(Reason.of("enlarged"));
        assertThat(score(doubled).value()).isLessThan(of(grain) - 0.18);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 50, 75, 90})
    void blocks_of_jpeg_do_not_show_as_an_enlargement(int quality) throws IOException {
        assertThat(Doubling.isIn(resaved(grain(5, 600, 480), quality))).isFalse();
        assertThat(Doubling.isIn(resaved(scaled(grain(6, 300, 240), 420, 336), quality)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 100", "2, 85", "3, 90", "4, 85"})
    void one_that_repeats_pixels_does_not_look_sharp(int times, int quality) throws IOException {
        BufferedImage original = drawn(2, 400, 300);
        Pixels repeated = resaved(repeated(original, times), quality);
        assertThat(score(repeated).reasons()).containsExactly(Reason.of("enlarged"));
        assertThat(score(repeated).value()).isLessThan(of(original) - 0.25);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 30, 75, 90})
    void blocks_of_jpeg_are_no_repeated_pixels(int quality) throws IOException {
        assertThat(Repeating.times(resaved(drawn(2, 603, 481), quality))).isEqualTo(1);
    }

    @Test
    void a_picture_without_detail_lies_in_the_middle() {
        assertThat(new Sharpness()
                        .score(SampleCandidate.of("PNG", 1, Samples.flat(200, 100, 70)))
                        .reasons())
                .containsExactly(Reason.of("no-detail"));
    }

    private static double of(BufferedImage image) {
        return score(pixels(image)).value();
    }

    private static QualityScore score(Pixels pixels) {
        return new Sharpness().score(SampleCandidate.of("PNG", 1, pixels));
    }

    private static Pixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        return Pixels.ofRgb(width, height, rgb, width, height);
    }

    private static Pixels resaved(BufferedImage image, int quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality / 100f);
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return pixels(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
    }

    /** As sharp as a picture can be. */
    private static BufferedImage grain(int seed, int width, int height) {
        Random random = new Random(seed);
        BufferedImage grain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            int amplitude = i / width * 60 / height;
            int grey = 128 + (int) (amplitude * random.nextGaussian());
            grain.setRGB(i % width, i / width, Math.max(0, Math.min(255, grey)) * 0x10101);
        }
        return grain;
    }

    /** Structures of every size, whose energy falls with the square of fineness, as in photographs. */
    private static BufferedImage drawn(int seed, int width, int height) {
        Random random = new Random(seed);
        double[] luma = new double[width * height];
        for (int size = 1; size <= 64; size *= 2) {
            BufferedImage noise = new BufferedImage(width / size + 2, height / size + 2, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < noise.getWidth() * noise.getHeight(); i++) {
                noise.setRGB(i % noise.getWidth(), i / noise.getWidth(), random.nextInt(256) * 0x10101);
            }
            BufferedImage large = scaled(noise, noise.getWidth() * size, noise.getHeight() * size);
            for (int i = 0; i < luma.length; i++) {
                luma[i] += ((large.getRGB(i % width, i / width) & 0xff) - 128) / 4.0;
            }
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < luma.length; i++) {
            int grey = (int) Math.max(0, Math.min(255, 128 + luma[i]));
            image.setRGB(i % width, i / width, grey * 0x10101);
        }
        return image;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage repeated(BufferedImage picture, int times) {
        BufferedImage larger =
                new BufferedImage(times * picture.getWidth(), times * picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < larger.getHeight(); y++) {
            for (int x = 0; x < larger.getWidth(); x++) {
                larger.setRGB(x, y, picture.getRGB(x / times, y / times));
            }
        }
        return larger;
    }
}
