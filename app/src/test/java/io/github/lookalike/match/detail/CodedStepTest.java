package io.github.lookalike.match.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lookalike.api.Pixels;
import io.github.lookalike.api.Turn;
import io.github.lookalike.scan.Drawn;
import io.github.lookalike.ui.scenery.Landscape;
import io.github.lookalike.ui.scenery.Scene;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By a small codec of the same kind: coefficients of blocks, rounded towards zero, in as many bits as each frequency's entropy. */
final class CodedStepTest {

    private static final int SIDE = SavingNoise.SIDE;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;

    /** Coefficients below so much of a step are lost. */
    private static final double LOST = 0.7;

    private final BufferedImage lake = grainy(Landscape.paint(Scene.all()[0], WIDTH, HEIGHT));
    private final Pixels picture = Drawn.pixels(lake);

    /** Photographs have a grain, which is what most of their bits are spent on. */
    private static BufferedImage grainy(BufferedImage picture) {
        Random random = new Random(20261128);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            Color colour = new Color(picture.getRGB(i % WIDTH, i / WIDTH));
            int grain = (int) Math.round(5 * random.nextGaussian());
            int grey = Math.max(20, Math.min(235, colour.getGreen() + grain));
            picture.setRGB(i % WIDTH, i / WIDTH, new Color(grey, grey, grey).getRGB());
        }
        return picture;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12})
    void the_length_of_a_file_tells_the_step_within_a_factor_of_two_or_less_than_that(int step) {
        Saved saved = save(picture, step);
        assertThat(CodedStep.of(saved.pixels(), saved.bits())).isBetween(step / 3.0, step * 2.0);
    }

    @Test
    void more_bytes_explain_less() {
        Saved saved = save(picture, 12);
        double known = CodedStep.of(saved.pixels(), saved.bits());
        assertThat(CodedStep.of(saved.pixels(), saved.bits() * 2)).isLessThan(known);
        assertThat(CodedStep.of(saved.pixels(), Long.MAX_VALUE)).isLessThan(0.1);
    }

    @Test
    void a_picture_too_small_to_tell_explains_nothing() {
        Pixels tiny = Pixels.ofLuma(SIDE, SIDE, new byte[SavingNoise.COUNT], SIDE, SIDE);
        assertThat(CodedStep.of(tiny, SIDE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void what_it_explains_is_a_copy_and_no_small_lamp(int step) {
        FullDifference copy = difference(save(picture, step));
        assertThat(copy.lightCluster()).isLessThan(30);
        assertThat(copy.low()).isLessThan(3);
        BufferedImage lamp = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = lamp.createGraphics();
        graphics.drawImage(lake, 0, 0, null);
        graphics.setColor(new Color(30, 30, 30));
        graphics.fillOval(300, 90, 9, 9);
        graphics.dispose();
        assertThat(difference(save(Drawn.pixels(lamp), step)).lightCluster()).isGreaterThan(300);
    }

    private FullDifference difference(Saved saved) {
        SavingNoise noise = SavingNoise.flat(CodedStep.of(saved.pixels(), saved.bits()), 1);
        Detail original = new Detail(picture, Optional.empty(), SavingNoise.NONE, SavingNoise.NONE, false, false);
        return FullComparison.of(
                original, new Detail(saved.pixels(), Optional.empty(), noise, noise, false, false), Turn.NONE);
    }

    private record Saved(Pixels pixels, long bits) {}

    private static Saved save(Pixels picture, int step) {
        int blocks = WIDTH / SIDE * (HEIGHT / SIDE);
        int[][] coded = new int[SavingNoise.COUNT][blocks];
        byte[] luma = new byte[WIDTH * HEIGHT];
        float[] block = new float[SavingNoise.COUNT];
        float[] line = new float[SavingNoise.COUNT];
        for (int number = 0; number < blocks; number++) {
            int left = number % (WIDTH / SIDE) * SIDE;
            int top = number / (WIDTH / SIDE) * SIDE;
            Samples samples = Surfaces.samples(SIDE, SIDE, (x, y) -> picture.luma(left + (int) x, top + (int) y));
            BlockNoise.transform(samples, 0, 0, line, block);
            for (int i = 0; i < block.length; i++) {
                int times = (int) (Math.abs(block[i]) / step + 1 - LOST);
                coded[i][number] = (int) (times * Math.signum(block[i]));
                block[i] = times * step * Math.signum(block[i]);
            }
            back(block, luma, left, top);
        }
        for (int number = blocks - 1; number > 0; number--) {
            coded[0][number] -= coded[0][number - 1];
        }
        double bits = Arrays.stream(coded).mapToDouble(CodedStepTest::entropy).sum();
        return new Saved(Pixels.ofLuma(WIDTH, HEIGHT, luma, WIDTH, HEIGHT), (long) bits);
    }

    private static double entropy(int[] numbers) {
        Map<Integer, Long> counts = Arrays.stream(numbers)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.values().stream()
                .mapToDouble(count -> count * Math.log((double) numbers.length / count) / Math.log(2))
                .sum();
    }

    private static void back(float[] block, byte[] luma, int left, int top) {
        for (int i = 0; i < block.length; i++) {
            double value = 0;
            for (int j = 0; j < block.length; j++) {
                value += block[j]
                        * BlockNoise.COSINES[j % SIDE * SIDE + i % SIDE]
                        * BlockNoise.COSINES[j / SIDE * SIDE + i / SIDE];
            }
            luma[(top + i / SIDE) * WIDTH + left + i % SIDE] = (byte) Math.round(Math.max(0, Math.min(255, value)));
        }
    }
}
