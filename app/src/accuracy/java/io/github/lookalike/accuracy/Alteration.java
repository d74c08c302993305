package io.github.lookalike.accuracy;

import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * One way to alter a picture and save it.
 *
 * @param family the row of the summary it counts in
 * @param name within its family
 * @param copy whether what comes out is the same picture, so that a bulk rule may select it
 * @param change what is done to the pixels, seeded
 * @param saving how the result is written
 */
record Alteration(
        String family,
        String name,
        boolean copy,
        BiFunction<BufferedImage, Random, BufferedImage> change,
        Saving saving) {

    String id() {
        return family + " " + name;
    }
}
