package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * How a scanner or a camera saw a drawn page: the tint of its paper, the blur of its lens, the noise of its sensor. Both
 * pages of a pair are seen alike to the last sample, as when one scan was altered, which is the harder case.
 *
 * @param seed of the noise
 * @param noise standard deviation in levels
 * @param blur standard deviation in samples
 * @param paper the levels that white becomes, in red, green and blue
 */
record Scanner(long seed, double noise, double blur, int paper) {

    static Scanner of(Random random) {
        return new Scanner(
                random.nextLong(), 1 + 3 * random.nextDouble(), 0.3 + 0.6 * random.nextDouble(), random.nextInt(28));
    }

    Changed of(Changed pages) {
        return new Changed(pages.kind(), seen(pages.before()), seen(pages.after()));
    }

    private BufferedImage seen(BufferedImage page) {
        Random random = new Random(seed);
        double[] noises = new double[1 << 14];
        for (int at = 0; at < noises.length; at++) {
            noises[at] = noise * random.nextGaussian();
        }
        return Planes.of(page)
                .blurred(blur)
                .changed((rgb, x, y) -> {
                    double grain = noises[random.nextInt(noises.length)];
                    rgb[0] = (float) (rgb[0] * (255 - paper / 2.0) / 255 + grain + 4);
                    rgb[1] = (float) (rgb[1] * (255 - paper / 1.7) / 255 + grain + 4);
                    rgb[2] = (float) (rgb[2] * (255 - paper) / 255 + grain + 4);
                })
                .picture();
    }
}
