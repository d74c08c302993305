package io.github.lookalike.accuracy.proof;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Random;

/** How two frames of one scene come about. */
enum Moment {
    /** Held in the hand: the frame moves a little, and so does something in it. */
    BURST("burst", Duration.ofMillis(120), true),
    /** Nothing moves but the noise of the sensor; what is to be seen is the same. */
    TRIPOD("tripod, nothing moved", Duration.ofSeconds(1), false),
    TRAIL_CAMERA("trail camera, an animal", Duration.ofSeconds(40), true),
    BRACKET("bracket, ±1/3 to 2 EV", Duration.ofMillis(400), true),
    /** Held firmly: the frame moves by less than two samples. */
    STEADY_HAND("steady hand", Duration.ofMillis(700), true);

    private final String words;
    private final Duration apart;
    private final boolean visible;

    Moment(String words, Duration apart, boolean visible) {
        this.words = words;
        this.apart = apart;
        this.visible = visible;
    }

    String words() {
        return words;
    }

    Duration apart() {
        return apart;
    }

    /** Whether a person who looks closely sees that the frames differ. */
    boolean visible() {
        return visible;
    }

    BufferedImage first(Planes scene, Random random) {
        return noisy(scene, random).picture();
    }

    BufferedImage second(Planes scene, Random random) {
        Planes next = switch (this) {
            case BURST ->
                Warp.moved(
                        animal(scene, random),
                        8 * random.nextGaussian(),
                        8 * random.nextGaussian(),
                        0.4 * random.nextGaussian());
            case STEADY_HAND ->
                Warp.moved(scene, 0.5 + random.nextDouble(), 0.5 + random.nextDouble(), 0.05 * random.nextGaussian());
            case TRAIL_CAMERA -> animal(scene, random);
            case BRACKET -> exposed(scene, random);
            case TRIPOD -> scene;
        };
        return noisy(next, random).picture();
    }

    /** One that is plainly to be seen: others are drawn until it is. */
    private static Planes animal(Planes scene, Random random) {
        while (true) {
            Changed changed = PhotoChange.ANIMAL.of(scene.picture(), random);
            Extent extent = Extent.of(changed.before(), changed.after(), 1);
            if (extent.span() >= 2 * Extent.LEAST && extent.contrast() >= 2 * Extent.FLOOR) {
                return Planes.of(changed.after());
            }
        }
    }

    /** Light is taken as a power of 2.2 of the levels, as sRGB nearly is. */
    private static Planes exposed(Planes scene, Random random) {
        double stops = (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(6)) / 3.0;
        float factor = (float) Math.pow(2, stops / 2.2);
        return scene.changed((rgb, x, y) -> {
            for (int channel = 0; channel < 3; channel++) {
                rgb[channel] = Math.min(255, rgb[channel] * factor);
            }
        });
    }

    /** More noise in light, as photons make it: a level and a half at black, three at white. */
    private static Planes noisy(Planes scene, Random random) {
        return scene.changed((rgb, x, y) -> {
            for (int channel = 0; channel < 3; channel++) {
                rgb[channel] += (float) ((1.5 + rgb[channel] / 170) * random.nextGaussian());
            }
        });
    }
}
